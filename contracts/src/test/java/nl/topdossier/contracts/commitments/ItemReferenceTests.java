package nl.topdossier.contracts.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the real letters, each read as the one reference that it means. */
class ItemReferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kamerstuk 21501-20-2023       | kst-21501-20-2023
            21501-20-2100                 | kst-21501-20-2100
            Kamerstuk 36045-177           | kst-36045-177
            36410-X, nr.93                | kst-36410-X-93
            Kamerstuk 21 501-02 nr. 2825  | kst-21501-02-2825
            Kamerstuk nr. 28 676, nr. 522 | kst-28676-522
            28 676, nr. 474               | kst-28676-474
            28.676 nr. 474                | kst-28676-474
            kst-28676-474                 | kst-28676-474
            33 328, AG                    | kst-33328-AG
            TZ202403-090                  | TZ202403-090
            tz202403-090                  | TZ202403-090
            T03123                        | T03123
            l-0012                        | L-12
            """)
    void readsWhatLettersWrite(String written, String reference) {
        assertThat(ItemReference.of(written)).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21501-\n02, nr. 2794", "21501-02,\u00a0nr.\n\n2794"})
    void readsOnAcrossLines(String written) {
        assertThat(ItemReference.of(written)).contains("kst-21501-02-2794");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2735",
                "resolutie 1701",
                "28 676",
                "_Hlk172127148",
                "0921 - 7371",
                "motie Dassen c.s.",
                "2025",
                "L-"
            })
    void readsNothingIntoOtherNumbers(String written) {
        assertThat(ItemReference.of(written)).isEmpty();
    }
}
