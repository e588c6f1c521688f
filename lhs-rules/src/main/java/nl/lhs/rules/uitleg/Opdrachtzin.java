package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sentences of the text for the inspector. */
enum Opdrachtzin implements Leeszin {
    KOP_NU,
    KOP_UITERLIJK,
    KOP_DAARNA,
    GEEN_OVERTREDING,
    WACHT,
    WACHT_SPOED,
    GEDOGEN,
    AFZIEN,
    GESLOTEN,
    GESLOTEN_LAST("last"),
    NIETS,
    BLIJFT,
    INZETTEN("interventies"),
    BEREID_VOOR("interventies"),
    BOETE,
    INGRIJPEND,
    EERDERE_SANCTIE,
    OM("interventies"),
    INSTANTIE("interventies"),
    WAARSCHUWING,
    GESPREK,
    AANKONDIGEN,
    LAST,
    LAST_SPOED,
    LASTSTAP("last", "stap"),
    LASTSTAPPEN("last", "stappen"),
    AANGIFTE,
    ZINVOL,
    LEES_EEN,
    LEES_MEER("aantal"),
    HERSTEL("datum"),
    STEL_TERMIJN,
    STEL_TERMIJN_ONBEKEND,
    STEL_TERMIJN_GEDRAG,
    STEL_TERMIJN_LAST,
    ZIENSWIJZE("last", "datum"),
    VERZOEK("datum"),
    VERZOEK_TERMIJN("datum"),
    VERZOEK_VERSTREKEN("datum"),
    GEDOGEN_TOT("datum"),
    GEEN_DAG,
    UITKOMST,
    SCENARIO("spoor", "interventies"),
    SCENARIO_GEEN("spoor"),
    HERCONTROLE,
    VOLGENDE("interventies"),
    VOLGENDE_ZWAARDER,
    VOLGENDE_GEEN,
    GEDOGEN_DAARNA,
    HERCONTROLE_AFZIEN,
    NIEUW,
    EINDE;

    private static final Bundel BUNDEL = Bundel.load(
            "opdracht", Arrays.stream(values()).map(Opdrachtzin::name).collect(Collectors.toCollection(TreeSet::new)));

    private final List<String> plaatsen;

    Opdrachtzin(String... plaatsen) {
        this.plaatsen = List.of(plaatsen);
    }

    @Override
    public Sjabloon sjabloon(Taal taal) {
        return BUNDEL.sjabloon(taal, name());
    }

    @Override
    public List<String> plaatsen() {
        return plaatsen;
    }
}
