package nl.lhs.examples.brief;

import nl.lhs.rules.Goud;
import nl.lhs.rules.uitleg.Besluitgegevens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter as text, pinned: with all fields filled in, and with none. */
class GoudenBrievenTest {
    @ParameterizedTest
    @EnumSource
    void aLetterWithAllFieldsFilledInIsAsItWas(Briefsoort soort) {
        Goud.vergelijk(
                soort.code() + ".txt",
                Brief.from(soort, Briefvoorbeelden.bij(soort), Briefvoorbeelden.VOL)
                        .tekst());
    }

    @ParameterizedTest
    @EnumSource(names = {"WAARSCHUWING", "GESPREK", "VOORNEMEN_LOB", "LOD", "INVORDERING", "AFWIJZING"})
    void aLetterWithNothingFilledInIsAsItWas(Briefsoort soort) {
        Goud.vergelijk(
                soort.code() + "-leeg.txt",
                Brief.from(soort, Briefvoorbeelden.bij(soort), Besluitgegevens.LEEG)
                        .tekst());
    }
}
