package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.lhs.core.Begrip;
import nl.lhs.core.Benaming;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From words to the fields that a strategie and a record have for them. */
final class Woordenwriter {
    private Woordenwriter() {}

    /** The words as a record holds them: all that they are, and no weights. */
    static ObjectNode tree(Woordenlijst woorden) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("assen", assen(woorden));
        write(woorden, node, (interventie, boom) -> {});
        if (!woorden.normen().isEmpty()) {
            node.set("normen", normen(woorden.normen()));
        }
        if (!woorden.nietUitgedrukt().isEmpty()) {
            node.set("nietUitgedrukt", teksten(woorden.nietUitgedrukt()));
        }
        return node;
    }

    private static ObjectNode assen(Woordenlijst woorden) {
        ObjectNode assen = Json.NODES.objectNode();
        ObjectNode typering = assen.putObject("typering");
        for (Typering t : Typering.values()) {
            typering.set(String.valueOf(t.kolom()), benaming(woorden.naam(t)));
        }
        ObjectNode gevolgen = assen.putObject("gevolgen");
        for (Gevolgen g : Gevolgen.values()) {
            gevolgen.set(Integer.toString(g.rij()), benaming(woorden.naam(g)));
        }
        return assen;
    }

    /** Writes the words of each kind; a kind without words only where it must be there. */
    static void write(Woordenlijst woorden, ObjectNode node, BiConsumer<Interventie, ObjectNode> gewicht) {
        lijst(node, "klassen", woorden.klassen().alle(), Woordenwriter::klasse);
        lijst(node, "interventies", woorden.interventies().alle(), (i, boom) -> interventie(i, boom, gewicht));
        lijst(node, "verzwarendeAspecten", woorden.aspecten().alle(), Woordenwriter::aspect);
        lijst(node, "verzachtendeArgumenten", woorden.verzachtend().alle(), Woordenwriter::verzachtend);
        lijst(node, "verzwarendeArgumenten", woorden.verzwarend().alle(), Woordenwriter::verzwarend);
        lijst(node, "ernstigeGedragingen", woorden.gedragingen().alle(), Woordenwriter::gedraging);
    }

    private static <B extends Begrip<B>> void lijst(
            ObjectNode node, String veld, List<B> woorden, BiConsumer<B, ObjectNode> eigen) {
        if (woorden.isEmpty()) {
            return;
        }
        node.set(veld, CasusWriter.objects(woorden, (woord, boom) -> {
            boom.put("id", woord.id());
            boom.set("naam", benaming(woord.naam()));
            if (!woord.inZin().equals(woord.naam())) {
                boom.set("inZin", benaming(woord.inZin()));
            }
            eigen.accept(woord, boom);
        }));
    }

    private static void klasse(Klasse klasse, ObjectNode boom) {
        boom.putObject("overleg")
                .put("zonderAspecten", klasse.overleg(false).name())
                .put("metAspecten", klasse.overleg(true).name());
        boom.put("strafrecht", klasse.strafrecht().name());
    }

    private static void interventie(Interventie i, ObjectNode boom, BiConsumer<Interventie, ObjectNode> gewicht) {
        boom.put("soort", i.soort().name());
        i.categorie().ifPresent(c -> boom.put("categorie", c));
        gewicht.accept(i, boom);
        i.last().ifPresent(last -> {
            boom.put("last", last.name());
            boom.set("bepaald", benaming(i.bepaald()));
        });
        for (Rol rol : Rol.values()) {
            if (i.heeft(rol)) {
                rol.waarde().ifPresentOrElse(w -> boom.put(rol.veld(), w), () -> boom.put(rol.veld(), true));
            }
        }
        i.brief().ifPresent(b -> boom.put("brief", b));
    }

    private static void aspect(VerzwarendAspect.Soort aspect, ObjectNode boom) {
        vlag(boom, "vereistOnderbouwing", aspect.vereistOnderbouwing());
        vlag(boom, "geldstrafZonderEffect", aspect.isGeldstrafZonderEffect());
        vlag(boom, "verhulling", aspect.isVerhulling());
    }

    private static void verzachtend(VerzachtendArgument.Soort argument, ObjectNode boom) {
        vlag(boom, "legalisatie", argument.isLegalisatie());
        vlag(boom, "overig", argument.isOverig());
    }

    private static void verzwarend(VerzwarendArgument.Soort argument, ObjectNode boom) {
        vlag(boom, "recidive", argument.isRecidive());
        vlag(boom, "overig", argument.isOverig());
    }

    private static void gedraging(ErnstigeGedraging gedraging, ObjectNode boom) {
        boom.put("soort", gedraging.soort().name());
        vlag(boom, "fraude", gedraging.isFraude());
    }

    private static void vlag(ObjectNode boom, String veld, boolean waarde) {
        if (waarde) {
            boom.put(veld, true);
        }
    }

    static ObjectNode benaming(Benaming naam) {
        ObjectNode node = Json.NODES.objectNode().put("nl", naam.nederlands());
        if (!naam.engels().equals(naam.nederlands())) {
            node.put("en", naam.engels());
        }
        return node;
    }

    static ObjectNode normen(Map<String, Normplaats> normen) {
        ObjectNode node = Json.NODES.objectNode();
        new TreeMap<>(normen)
                .forEach((id, plaats) ->
                        node.putObject(id).put("nummer", plaats.nummer()).put("paragraaf", plaats.paragraaf()));
        return node;
    }

    static ArrayNode teksten(List<String> teksten) {
        ArrayNode lijst = Json.NODES.arrayNode();
        teksten.forEach(lijst::add);
        return lijst;
    }
}
