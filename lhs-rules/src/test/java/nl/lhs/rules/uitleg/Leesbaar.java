package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;

/** Checks that hold for each explanation of each record. */
public final class Leesbaar {
    private static final Set<Norm> NORMEN = Norm.omschrijvingen().keySet();
    /** What must never stand in a text: an empty place, or punctuation around a missing part. */
    private static final Pattern FOUT = Pattern.compile(
            "null|  |\\.\\.|,,|;;|::| [.,;:)]|\\( |\\(\\)|“”|[{}\\[\\]]|Optional|[A-Z]+_[A-Z]+|\\.[A-Z]|,\\)");

    private static final Pattern DUBBELE_PUNT = Pattern.compile("[.!?…]['’]*(”|</q>)\\.");
    /** Words of which nearly every Dutch sentence has one, and no English sentence. */
    private static final Pattern NEDERLANDS =
            Pattern.compile("\\b(het|een|niet|wordt|worden|zijn|dat|naar|bij|geen|omdat|heeft|voor|met|uit)\\b");
    /** Norms that apply to what is given, without a rule: a check of the input, and the kind of voorschrift. */
    private static final Set<Norm> ZONDER_REGEL = Set.of(Norm.of("3.2-3"), Norm.of("3.4-5"), Norm.of("3.4-6"));

    /** Without these reasons, nothing counts as motivated that rests on the place in the matrix. */
    private static final Set<Verantwoordingscode> ZONDER_REDENEN = Set.of(
            Verantwoordingscode.GEVOLGEN_ZONDER_ONDERBOUWING,
            Verantwoordingscode.TYPERING_ZONDER_ONDERBOUWING,
            Verantwoordingscode.ARGUMENT_ZONDER_TOELICHTING,
            Verantwoordingscode.ASPECT_ZONDER_ONDERBOUWING);

    private static final Set<Verantwoordingscode> RUST_OP_DE_PLAATS = Set.of(
            Verantwoordingscode.REDEN_PER_INTERVENTIE,
            Verantwoordingscode.LICHTSTE_GEKOZEN,
            Verantwoordingscode.POSITIE_HERLEIDBAAR,
            Verantwoordingscode.TREDEN_VASTGELEGD,
            Verantwoordingscode.VOLGENDE_TREDE_GEKOZEN);

    /** The parts on what was given, what happened, and what can come. */
    private static final Set<Deelsoort> ZONDER_NORM_VAN_REGEL =
            Set.of(Deelsoort.FEITEN, Deelsoort.VERLOOP, Deelsoort.VERDER);

    private Leesbaar() {}

    /**
     * Checks the texts for each reader and the verantwoording of a record in both languages.
     *
     * @param v the record
     */
    public static void controleer(Vastlegging v) {
        for (Taal taal : Taal.values()) {
            motivering(v, taal);
            verantwoording(v, taal);
        }
        Lezersproef.controleer(v);
    }

    /**
     * Checks the explanation of a whole dossier in both languages.
     *
     * @param dossier the dossier
     */
    public static void controleer(Dossier dossier) {
        Set<Lezing> lezingen = dossier.vastleggingen().stream()
                .flatMap(v -> v.lezingen().stream())
                .collect(Collectors.toSet());
        for (Taal taal : Taal.values()) {
            Motivering m = Motivering.from(Lezer.DOSSIER, dossier, taal);
            assertEquals(
                    dossier.vastleggingen().size() - 1,
                    m.delen().stream()
                            .filter(d -> d.soort() == Deelsoort.GEBEURTENIS)
                            .count());
            List<Deelsoort> soorten = m.delen().stream().map(Deel::soort).toList();
            assertEquals(Deelsoort.DOSSIER, soorten.get(0));
            assertEquals(soorten.stream().sorted().toList(), soorten);
            m.delen().stream().flatMap(d -> d.uitspraken().stream()).forEach(u -> uitspraak(lezingen, u, taal));
            tekst(m.tekst(), m.html(), m.delen().stream().map(Deel::kop).toList());
        }
    }

    /**
     * Checks the explanation of an inspection in both languages.
     *
     * @param c the record of the inspection
     */
    public static void controleer(Controlevastlegging c) {
        for (Taal taal : Taal.values()) {
            Controlemotivering m = Motivering.from(c, taal);
            assertEquals(c.bevindingen().size() + 1, m.hoofdstukken().size());
            for (int i = 0; i < c.bevindingen().size(); i++) {
                assertEquals(
                        c.bevindingen().get(i).vastlegging().map(v -> Motivering.from(Lezer.DOSSIER, v, taal)),
                        m.hoofdstukken().get(i).motivering());
            }
            m.hoofdstukken()
                    .forEach(h -> h.uitspraken().forEach(u -> {
                        assertTrue(NORMEN.containsAll(u.normen()), () -> "unknown norm: " + u);
                        leesbaar(u, taal);
                    }));
            tekst(
                    m.tekst(),
                    m.html(),
                    m.hoofdstukken().stream()
                            .map(Controlemotivering.Hoofdstuk::kop)
                            .toList());
        }
    }

    private static void motivering(Vastlegging v, Taal taal) {
        Motivering m = Motivering.from(Lezer.DOSSIER, v, taal);
        List<Deelsoort> soorten = m.delen().stream().map(Deel::soort).toList();
        assertEquals(soorten.stream().sorted().distinct().toList(), soorten);
        assertTrue(soorten.containsAll(Set.of(Deelsoort.FEITEN, Deelsoort.POSITIE, Deelsoort.KEUZE)));
        List<Norm> toegepast = toegepast(v);
        m.delen()
                .forEach(deel -> deel.uitspraken().forEach(u -> {
                    uitspraak(v.lezingen(), u, taal);
                    if (!ZONDER_NORM_VAN_REGEL.contains(deel.soort())) {
                        toegepast(u, toegepast);
                    }
                }));
        assertEquals(aandachtspunten(v), aantal(m, Deelsoort.AANDACHTSPUNTEN));
        assertEquals(v.lezingen().isEmpty() ? 0 : v.lezingen().size() + 1, aantal(m, Deelsoort.LEZINGEN));
        assertEquals((v.termijn().isPresent() ? 1 : 0) + termijnen(v), aantal(m, Deelsoort.TERMIJN));
        assertEquals(v.vervolg().isPresent(), soorten.contains(Deelsoort.VERLOOP));
        assertEquals(v.verzoek().isPresent(), soorten.contains(Deelsoort.VERZOEK));
        String keuze = eigen(
                m.delen().stream().filter(d -> d.soort() == Deelsoort.KEUZE).flatMap(d -> d.uitspraken().stream()));
        for (Overweging o : v.overwogen()) {
            String naam = taal.kies(o.interventie().inZin());
            assertTrue(keuze.toLowerCase(Locale.ROOT).split(Pattern.quote(naam), -1).length > 2, naam);
        }
        tekst(m.tekst(), m.html(), m.delen().stream().map(Deel::kop).toList());
    }

    /** One for each point, and one before them where the record only repeats a decision after compliance. */
    private static int aandachtspunten(Vastlegging v) {
        boolean herhaald = v.vervolg()
                .filter(Vervolg::isGesloten)
                .filter(g -> !Set.of(Gebeurtenis.Soort.OVERLEG, Gebeurtenis.Soort.HERZIENING)
                        .contains(g.gebeurtenis().soort()))
                .isPresent();
        return v.aandachtspunten().size() + (herhaald && !v.aandachtspunten().isEmpty() ? 1 : 0);
    }

    /** How many statements there are on the term that was set. */
    private static int termijnen(Vastlegging v) {
        if (v.vervolg().isEmpty()
                || v.vervolg().get().isGesloten()
                || v.interventies().isEmpty()) {
            return 0;
        }
        return v.signalen().stream().anyMatch(s -> s.code() == Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT) ? 2 : 1;
    }

    /**
     * In a dossier the outcome of the overleg stays, also where it does not determine the next rung; and beside a BSBM that
     * follows on it, the rules name only what makes that possible.
     */
    private static List<Norm> toegepast(Vastlegging v) {
        List<Norm> toegepast = new ArrayList<>(v.normen());
        boolean gevolgd = v.vervolg().isPresent() || v.interventies().contains(Interventie.BSBM);
        if (gevolgd && v.overleg().uitkomst().isPresent()) {
            toegepast.add(Norm.of("3.3-4"));
        }
        return toegepast;
    }

    private static void toegepast(Uitspraak u, List<Norm> toegepast) {
        Set<Norm> normen = new HashSet<>(u.normen());
        toegepast.forEach(normen::remove);
        normen.removeAll(ZONDER_REGEL);
        assertEquals(Set.of(), normen, "norms that did not apply: " + u);
    }

    private static int aantal(Motivering m, Deelsoort soort) {
        return m.delen().stream()
                .filter(d -> d.soort() == soort)
                .mapToInt(d -> d.uitspraken().size())
                .sum();
    }

    private static void verantwoording(Vastlegging v, Taal taal) {
        Verantwoording verantwoording = Verantwoording.from(v, taal);
        List<Awbartikel> artikelen =
                verantwoording.artikelen().stream().map(Artikeltoets::artikel).toList();
        assertEquals(artikelen.stream().sorted().distinct().toList(), artikelen);
        assertEquals(v.verzoek().isPresent(), artikelen.contains(Awbartikel.BESLISTERMIJN));
        boolean sanctie = artikelen.contains(Awbartikel.SANCTIEBESLUIT);
        for (Awbartikel artikel : List.of(Awbartikel.ZIENSWIJZE, Awbartikel.OVERTREDER, Awbartikel.BELANGENAFWEGING)) {
            assertEquals(sanctie, artikelen.contains(artikel), artikel::name);
        }
        boolean kanSanctie = Stream.concat(
                        v.interventies().stream(),
                        v.scenarios().values().stream().flatMap(List::stream))
                .anyMatch(Rol.SANCTIE::heeft);
        assertTrue(kanSanctie || !sanctie, "a sanction that nothing can lead to");
        Set<Verantwoordingscode> gezegd = verantwoording.artikelen().stream()
                .flatMap(t -> Stream.concat(t.steun().stream(), t.ontbreekt().stream()))
                .map(Verantwoordingspunt::code)
                .collect(Collectors.toSet());
        if (gezegd.stream().anyMatch(ZONDER_REDENEN::contains)) {
            gezegd.retainAll(RUST_OP_DE_PLAATS);
            assertEquals(Set.of(), gezegd, "said to be motivated");
        }
        for (Beginsel beginsel : Beginsel.values()) {
            assertFalse(verantwoording.punten(beginsel).isEmpty(), beginsel::name);
        }
        List<Norm> toegepast = toegepast(v);
        for (Artikeltoets toets : verantwoording.artikelen()) {
            toets.steun().forEach(p -> toegepast(p.uitspraak(), toegepast));
            List<Verantwoordingspunt> punten = new ArrayList<>(toets.steun());
            assertTrue(toets.steun().stream().allMatch(p -> p.code().isSteun()));
            assertTrue(toets.ontbreekt().stream().noneMatch(p -> p.code().isSteun()));
            punten.addAll(toets.ontbreekt());
            assertFalse(punten.isEmpty(), toets.kop());
            assertTrue(toets.steun().stream().allMatch(p -> p.verstrekker().isEmpty()));
            assertTrue(toets.ontbreekt().stream().allMatch(p -> p.verstrekker().isPresent()));
            punten.forEach(p -> {
                assertEquals(toets.artikel(), p.artikel());
                assertTrue(p.code()
                        .beginsel()
                        .map(p.beginsel()::equals)
                        .orElse(p.veld().isPresent()));
                uitspraak(v.lezingen(), p.uitspraak(), taal);
            });
            List<String> plaatsen = punten.stream().map(p -> p.code() + p.pad()).toList();
            assertEquals(plaatsen.stream().distinct().toList(), plaatsen);
        }
        assertEquals(
                v.signalen().stream().map(Signaal::normen).toList(),
                verantwoording.artikelen().stream()
                        .flatMap(t -> t.ontbreekt().stream())
                        .filter(p -> p.code() == Verantwoordingscode.SIGNAAL)
                        .map(p -> p.uitspraak().normen())
                        .toList());
        tekst(
                verantwoording.tekst(),
                verantwoording.html(),
                verantwoording.artikelen().stream().map(Artikeltoets::kop).toList());
    }

    private static void uitspraak(Collection<Lezing> lezingen, Uitspraak u, Taal taal) {
        assertTrue(NORMEN.containsAll(u.normen()), () -> "unknown norm: " + u);
        assertTrue(lezingen.containsAll(u.lezingen()), () -> "reading not applied: " + u);
        leesbaar(u, taal);
    }

    static void leesbaar(Uitspraak u, Taal taal) {
        String eigen = eigen(Stream.of(u));
        assertFalse(FOUT.matcher(eigen).find(), () -> eigen);
        assertTrue(Character.isUpperCase(u.tekst().codePointAt(0)) || u.tekst().startsWith("“"), eigen);
        if (taal == Taal.ENGELS) {
            assertFalse(NEDERLANDS.matcher(eigen).find(), () -> "Dutch in English: " + eigen);
        }
    }

    /** The text of the library, with one letter for each quotation. */
    static String eigen(Stream<Uitspraak> uitspraken) {
        return uitspraken
                .map(u -> u.fragmenten().stream()
                                .map(f -> f.isEigen() ? f.tekst() : "Q")
                                .collect(Collectors.joining())
                        + (u.lezer() == Lezer.DOSSIER ? " (" + u.verwijzing() + ")." : "."))
                .collect(Collectors.joining(" "));
    }

    private static void tekst(String tekst, String html, List<String> koppen) {
        assertTrue(tekst.endsWith(".\n") && !tekst.contains("\n\n\n"));
        assertFalse(DUBBELE_PUNT.matcher(tekst + html).find(), "two full stops after a quotation");
        koppen.forEach(kop -> {
            assertTrue(("\n" + tekst).contains("\n" + kop + "\n"), kop);
            assertTrue(html.contains("<h2>" + kop + "</h2>\n"), kop);
        });
    }
}
