package nl.lhs.rules.internal.json;

import java.time.LocalDate;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import tools.jackson.databind.node.ObjectNode;

/** From event to tree. */
public final class GebeurtenisWriter {
    private GebeurtenisWriter() {}

    /** An event as it is offered, with its casus where it has one. */
    public static ObjectNode tree(Gebeurtenis gebeurtenis) {
        ObjectNode node = inVastlegging(gebeurtenis);
        casus(gebeurtenis).ifPresent(c -> node.set("casus", CasusWriter.tree(c)));
        return node;
    }

    private static Optional<Casus> casus(Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof Herziening herziening) {
            return Optional.of(herziening.casus());
        }
        return gebeurtenis instanceof NieuweOvertreding nieuw ? Optional.of(nieuw.casus()) : Optional.empty();
    }

    /** An event in a record, without the casus, which is that of the record. */
    static ObjectNode inVastlegging(Gebeurtenis gebeurtenis) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("soort", gebeurtenis.soort().name());
        if (gebeurtenis.soort() != Gebeurtenis.Soort.NIEUWE_OVERTREDING) {
            node.put("datum", gebeurtenis.datum().toString());
        }
        gebeurtenis.door().ifPresent(d -> node.put("door", d));
        if (gebeurtenis instanceof Overlegafronding overleg) {
            node.set("overleg", CasusWriter.overleg(overleg.overleg()));
            node.put("bsbmTerugnemen", overleg.bsbmTerugnemen());
        } else if (gebeurtenis instanceof Herziening herziening) {
            node.put("reden", herziening.reden());
        } else if (gebeurtenis instanceof Hercontrole hercontrole) {
            hercontrole(node, hercontrole);
        } else if (gebeurtenis instanceof Lastzetting last) {
            node.put("last", last.last().id());
            last.lastnummer().ifPresent(n -> node.put("lastnummer", n));
            node.put("stap", last.stap().name());
            StapWriter.gegevens(node, last.gegevens());
        } else if (!(gebeurtenis instanceof Termijnstelling || gebeurtenis instanceof NieuweOvertreding)) {
            throw new IllegalStateException("an event without a form: " + gebeurtenis.soort());
        }
        date(node, "hersteltermijn", gebeurtenis.hersteltermijn());
        return node;
    }

    private static void hercontrole(ObjectNode node, Hercontrole hercontrole) {
        node.put("kenmerk", hercontrole.kenmerk());
        hercontrole.omschrijving().ifPresent(o -> node.put("omschrijving", o));
        node.put("nageleefd", hercontrole.nageleefd());
        date(node, "hersteldOp", hercontrole.hersteldOp());
        hercontrole.keuze().ifPresent(k -> node.set("keuze", keuze(k)));
    }

    private static ObjectNode keuze(Hercontrolekeuze k) {
        ObjectNode node = Json.NODES.objectNode();
        if (k.voortzetten()) {
            node.put("voortzetten", true);
        } else {
            node.set("interventies", CasusWriter.names(k.interventies()));
        }
        return node.put("motivering", k.motivering());
    }

    static void date(ObjectNode node, String field, Optional<LocalDate> value) {
        value.ifPresent(d -> node.put(field, d.toString()));
    }
}
