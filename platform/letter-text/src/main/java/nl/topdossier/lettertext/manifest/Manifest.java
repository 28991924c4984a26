package nl.topdossier.lettertext.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.topdossier.calendar.House;
import nl.topdossier.lettertext.Sha256;

/**
 * What exactly people agree to: the hash of each part by its name. The hash of its canonical JSON is the content hash. Part
 * names: {@code letter}, {@code annex/1}, {@code covering/TK}, {@code metadata}.
 */
public record Manifest(SortedMap<String, String> parts) {

    /** The name and version of this form; another way of hashing gets another name. */
    public static final String FORM = "topdossier-manifest/1";

    public Manifest {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        parts.forEach((name, hash) -> {
            if (!hash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("Expected a SHA-256 for part " + name + ", but found another text");
            }
        });
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The manifest as text: what is kept, sent and hashed. */
    public String json() {
        return CanonicalJson.write(Map.of("manifest", FORM, "parts", parts));
    }

    /** The hash that every decision is given on. */
    public String contentHash() {
        return Sha256.hex(json());
    }

    /** Collects the parts. */
    public static final class Builder {

        private final TreeMap<String, String> parts = new TreeMap<>();

        private Builder() {}

        /** The rendered letter, the same for both Houses. */
        public Builder letter(byte[] pdf) {
            return part("letter", pdf);
        }

        /** An annex by its number, counted from 1. */
        public Builder annex(int number, byte[] file) {
            return part("annex/" + number, file);
        }

        /** The rendered covering letter for this House, with its date still empty. */
        public Builder coveringLetter(House house, byte[] pdf) {
            return part("covering/" + house, pdf);
        }

        /** What is agreed to beside the files: offices, Houses, marking, motions and commitments. */
        public Builder metadata(Map<String, ?> metadata) {
            return hash("metadata", Sha256.hex(CanonicalJson.write(metadata)));
        }

        public Builder part(String name, byte[] content) {
            return hash(name, Sha256.hex(content));
        }

        private Builder hash(String name, String hash) {
            if (parts.putIfAbsent(name, hash) != null) {
                throw new IllegalStateException("Expected part " + name + " once, but it was given twice");
            }
            return this;
        }

        public Manifest build() {
            return new Manifest(parts);
        }
    }
}
