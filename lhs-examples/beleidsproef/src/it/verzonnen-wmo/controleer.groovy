// That the build went as it should is not enough: the tests must have run.
def rapport(String klasse) {
    def bestand = new File(basedir, "target/surefire-reports/TEST-nl.voorbeeld.wmo.${klasse}.xml")
    assert bestand.isFile(): "no report of ${klasse}"
    def suite = new groovy.xml.XmlSlurper().parse(bestand)
    [tests: suite.@tests.toInteger(), mislukt: suite.testcase.findAll { it.failure.size() + it.error.size() > 0 }*.@name*.text()]
}

def proef = rapport('WmoTest')
assert proef.tests >= 20 && proef.mislukt.isEmpty(): proef
def gevallen = rapport('GevallenTest')
assert gevallen.tests >= 3 && gevallen.mislukt.isEmpty(): gevallen
println "verzonnen-wmo: ${proef.tests} + ${gevallen.tests} tests"
