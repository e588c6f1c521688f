package nl.lhs.rules.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Overleg;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;

class FeitenTest {
    @Test
    void factsAreWhatTheCasusSays() {
        Set<Feiten> verschillend = Casusruimte.steekproef(101)
                .map(casus -> {
                    Feiten feiten = Feiten.from(casus);
                    assertEquals(verwacht(casus), feiten);
                    return feiten;
                })
                .collect(Collectors.toSet());
        assertTrue(verschillend.size() > 10_000, "only " + verschillend.size());
    }

    private static Feiten verwacht(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        List<ErnstigeGedraging> gedragingen = bevinding.ernstigeGedragingen();
        Function<Function<Bsbm, Boolean>, Boolean> bsbm =
                wat -> casus.bsbm().map(wat).orElse(false);
        return new Feiten(
                bevinding.overtreding(),
                bevinding.gevolgen().orElse(null),
                casus.normadressaat().typering().orElse(null),
                !bevinding.verzachtendeArgumenten().isEmpty(),
                !bevinding.verzwarendeArgumenten().isEmpty(),
                bevinding.verzachtendeArgumenten().stream()
                        .map(VerzachtendArgument::soort)
                        .anyMatch(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK::equals),
                bevinding.verzwarendeArgumenten().stream()
                        .map(VerzwarendArgument::soort)
                        .anyMatch(VerzwarendArgument.Soort.RECIDIVE::equals),
                bevinding.verzwarendeAspecten().stream()
                        .map(VerzwarendAspect::soort)
                        .collect(Collectors.toSet()),
                gedragingen.stream().anyMatch(g -> g.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT),
                gedragingen.stream().anyMatch(g -> g.soort() == ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN),
                gedragingen.stream()
                        .filter(g -> !g.equals(ErnstigeGedraging.FRAUDE))
                        .anyMatch(g -> g.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT),
                gedragingen.contains(ErnstigeGedraging.FRAUDE),
                bevinding.spoedeisend(),
                bevinding.voorschrift().map(Voorschrift::soort).orElse(null),
                casus.normadressaat()
                        .begunstigendBesluit()
                        .map(b -> b ? Bekendheid.JA : Bekendheid.NEE)
                        .orElse(Bekendheid.ONBEKEND),
                casus.bevoegdheden().map(b -> Set.copyOf(b)).orElse(null),
                bsbm.apply(Bsbm::opleggen),
                bsbm.apply(b -> !b.feitInFeitenboekje()),
                bsbm.apply(Bsbm::contraIndicatie),
                casus.gedoogbesluit().isPresent(),
                casus.gedoogbesluit()
                        .flatMap(Gedoogbesluit::tot)
                        .map(tot -> tot.minusYears(2).isAfter(bevinding.datum()))
                        .orElse(false),
                casus.afzien().isPresent(),
                casus.verzoek().isPresent(),
                bevinding
                        .onderbouwing()
                        .map(o -> o.legalisatietoets().isPresent())
                        .orElse(false),
                bevinding.datum().getYear() >= 2024,
                casus.overleg().map(Overleg::uitkomst).orElse(null),
                casus.afwijking().map(Afwijking::interventies).map(Set::copyOf).orElse(null),
                Dossierwijze.ZONDER_DOSSIER,
                false,
                false,
                false,
                false,
                false);
    }
}
