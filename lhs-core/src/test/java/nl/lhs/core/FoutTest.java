package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoutTest {
    private static final Fout LEEG = new Fout("/kenmerk", Foutcode.LEEG, "is leeg");
    private static final Fout LANG = new Fout("/kenmerk", Foutcode.TE_LANG, "telt 201 tekens");
    private static final Fout DATUM = new Fout("/datum", Foutcode.GEEN_DATUM, "is geen datum");

    @Test
    void aFaultIsPrintedAsItsPathAndText() {
        assertEquals("/kenmerk: is leeg", LEEG.toString());
        assertEquals("(geheel): is leeg", new Fout("", Foutcode.TE_WEINIG, "is leeg").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/labels/Jan Jansen, /labels/(…)",
        "/labels/Jan~1Jansen, /labels/(…)",
        "/labels/a.b@c, /labels/(…)",
        "/bevinding/é/kenmerk, /bevinding/(…)/kenmerk",
        "/Jan Jansen/Piet Pietersen, /(…)/(…)",
        "/regels/0/normen/12, /regels/0/normen/12",
        "/labels/a_B9, /labels/a_B9",
        "/labels/, /labels/",
        "/, /"
    })
    void aPartOfThePathThatIsNoPlainNameIsNotPrinted(String pad, String gedrukt) {
        Fout fout = new Fout(pad, Foutcode.ONBEKEND_VELD, "is onbekend");

        assertEquals(gedrukt + ": is onbekend", fout.toString());
        assertEquals(pad, fout.pad());
        assertEquals(gedrukt + ": is onbekend", new OngeldigException(List.of(fout)).getMessage());
    }

    @Test
    void aNameThatIsLongOrBreaksTheLineIsNotPrinted() {
        assertEquals("/" + "x".repeat(50) + ": t", new Fout("/" + "x".repeat(50), Foutcode.LEEG, "t").toString());
        assertEquals("/(…): t", new Fout("/" + "x".repeat(51), Foutcode.LEEG, "t").toString());
        assertEquals("/(…): t", new Fout("/a\n", Foutcode.LEEG, "t").toString());
    }

    @Test
    void aFaultSeenFromTheWholeHasTheLongerPath() {
        assertEquals(new Fout("/bevinding/kenmerk", Foutcode.LEEG, "is leeg"), LEEG.onder("/bevinding"));
    }

    @Test
    void aRefusalListsItsFaultsByPathAndThenByCodeAndNoneTwice() {
        OngeldigException fout = new OngeldigException(List.of(LANG, LEEG, DATUM, LEEG));

        assertEquals(List.of(DATUM, LEEG, LANG), fout.fouten());
        assertEquals("/datum: is geen datum\n/kenmerk: is leeg\n/kenmerk: telt 201 tekens", fout.getMessage());
    }

    @Test
    void aRefusalHasAtLeastOneFault() {
        assertThrows(IllegalArgumentException.class, () -> new OngeldigException(List.of()));
    }

    @Test
    void nothingInAFaultIsNull() {
        assertThrows(NullPointerException.class, () -> new Fout(null, Foutcode.LEEG, "is leeg"));
        assertThrows(NullPointerException.class, () -> new Fout("", null, "is leeg"));
        assertThrows(NullPointerException.class, () -> new Fout("", Foutcode.LEEG, null));
        assertThrows(NullPointerException.class, () -> LEEG.onder(null));
        assertThrows(NullPointerException.class, () -> new OngeldigException(null));
    }

    @Test
    void aRefusalKeepsItsMessageThroughSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(new OngeldigException(List.of(LEEG)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            OngeldigException terug = (OngeldigException) in.readObject();

            assertEquals("/kenmerk: is leeg", terug.getMessage());
            assertEquals(List.of(), terug.fouten());
        }
    }
}
