package nl.topdossier.lettertext.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.calendar.House;
import org.junit.jupiter.api.Test;

class ManifestTests {

    @Test
    void jsonHasOneForm() {
        var value = new LinkedHashMap<String, Object>();
        value.put("z", List.of(1, true, "é\"\\\n\u0001€"));
        value.put("a", Map.of("b", 9_007_199_254_740_991L));
        value.put("\u20ac", "euro");
        value.put("A", "");

        assertThat(CanonicalJson.write(value))
                .isEqualTo(
                        "{\"A\":\"\",\"a\":{\"b\":9007199254740991},\"z\":[1,true,\"é\\\"\\\\\\n\\u0001€\"],\"€\":\"euro\"}");
    }

    @Test
    void sortsKeysByUtf16Units() {
        var keys = Map.of("\ud83d\ude00", 1, "\ufb33", 2, "\r", 3, "1", 4);

        assertThat(CanonicalJson.write(keys)).isEqualTo("{\"\\r\":3,\"1\":4,\"\ud83d\ude00\":1,\"\ufb33\":2}");
    }

    @Test
    void refusesWhatJsonReadersWouldRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1L << 53));
    }

    @Test
    void contentHashIsTheHashOfTheManifest() {
        var manifest = sample("brief").build();

        assertThat(manifest.json())
                .startsWith("{\"manifest\":\"topdossier-manifest/1\",\"parts\":{\"annex/1\":\"")
                .contains("\"covering/EK\":", "\"covering/TK\":", "\"letter\":", "\"metadata\":");
        assertThat(manifest.contentHash())
                .isEqualTo("f2975bfc12ec87a53ce8e68d36b3b954fea952123759c3580cbbace20f3b0d42");
    }

    @Test
    void everyPartCounts() {
        var agreed = sample("brief").build();

        assertThat(sample("brief").build().contentHash()).isEqualTo(agreed.contentHash());
        assertThat(sample("brief!").build().contentHash()).isNotEqualTo(agreed.contentHash());
        assertThat(sample("brief").annex(2, new byte[] {1}).build().contentHash())
                .isNotEqualTo(agreed.contentHash());
    }

    @Test
    void refusesAPartTwice() {
        assertThatIllegalStateException().isThrownBy(() -> sample("brief").letter(new byte[0]));
    }

    private static Manifest.Builder sample(String letter) {
        return Manifest.builder()
                .letter(letter.getBytes(UTF_8))
                .annex(1, "bijlage".getBytes(UTF_8))
                .coveringLetter(House.TK, "tk".getBytes(UTF_8))
                .coveringLetter(House.EK, "ek".getBytes(UTF_8))
                .metadata(Map.of("marking", "ONGERUBRICEERD", "signs", List.of("BZ", "DEF")));
    }
}
