package nl.topdossier.lettertext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each section of a new version the id that it had: by the marker in its heading, then by heading and text, then by
 * likeness, then by its place between sections already found. What is left is new and is named after its heading.
 */
final class SectionIds {

    private static final double ALIKE = 0.5;

    private final List<KnownSection> previous;

    SectionIds(List<KnownSection> previous) {
        this.previous = previous.stream()
                .filter(known -> !known.id().equals(Section.OPENING))
                .toList();
    }

    private record Pair(int now, int before, double score) {}

    List<String> assign(List<SectionDraft> drafts, List<String> texts) {
        var ids = new @Nullable String[drafts.size()];
        var taken = new HashSet<String>(Set.of(Section.OPENING));
        for (var i = 0; i < ids.length; i++) {
            var draft = drafts.get(i);
            if (draft.opening()) {
                ids[i] = Section.OPENING;
            } else if (draft.marker().filter(taken::add).isPresent()) {
                ids[i] = draft.marker().orElseThrow();
            }
        }
        match(ids, taken, pairs(drafts, texts));
        matchByPlace(ids, taken);
        return name(ids, taken, drafts);
    }

    private List<Pair> pairs(List<SectionDraft> drafts, List<String> texts) {
        var before = previous.stream().map(known -> WordCounts.of(known.text())).toList();
        var pairs = new ArrayList<Pair>();
        for (var now = 0; now < drafts.size(); now++) {
            var words = WordCounts.of(texts.get(now));
            for (var old = 0; old < before.size(); old++) {
                var sameHeading = WordCounts.plain(previous.get(old).heading())
                        .equals(WordCounts.plain(drafts.get(now).heading()));
                // A section that kept its heading goes before any that is merely alike.
                var score = words.alike(before.get(old)) + (sameHeading ? 1 : 0);
                if (score >= ALIKE) {
                    pairs.add(new Pair(now, old, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.now() - pair.before()))
                .thenComparing(Pair::now));
        return pairs;
    }

    private void match(@Nullable String[] ids, Set<String> taken, List<Pair> pairs) {
        for (var pair : pairs) {
            if (ids[pair.now()] == null && taken.add(previous.get(pair.before()).id())) {
                ids[pair.now()] = previous.get(pair.before()).id();
            }
        }
    }

    // One section rewritten from heading to end is still the section that stands there.
    private void matchByPlace(@Nullable String[] ids, Set<String> taken) {
        for (var i = 0; i < ids.length; i++) {
            if (ids[i] != null || (i + 1 < ids.length && ids[i + 1] == null) || (i > 0 && ids[i - 1] == null)) {
                continue;
            }
            var candidate = after(i == 0 ? null : ids[i - 1]);
            var expectedNext = i + 1 < ids.length ? ids[i + 1] : null;
            if (candidate != null && sameId(after(candidate.id()), expectedNext) && taken.add(candidate.id())) {
                ids[i] = candidate.id();
            }
        }
    }

    private @Nullable KnownSection after(@Nullable String id) {
        var index = -1;
        for (var i = 0; i < previous.size(); i++) {
            index = previous.get(i).id().equals(id) ? i : index;
        }
        var atStart = id == null || id.equals(Section.OPENING);
        if (index < 0 && !atStart) {
            return null;
        }
        return index + 1 < previous.size() ? previous.get(index + 1) : null;
    }

    private static boolean sameId(@Nullable KnownSection known, @Nullable String id) {
        return known == null ? id == null : known.id().equals(id);
    }

    private List<String> name(@Nullable String[] ids, Set<String> taken, List<SectionDraft> drafts) {
        var used = new HashSet<>(taken);
        previous.forEach(known -> used.add(known.id()));
        for (var i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                ids[i] = fresh(Slug.of(drafts.get(i).heading()), used);
            }
        }
        return Arrays.stream(ids).flatMap(Stream::ofNullable).toList();
    }

    private static String fresh(String slug, Set<String> used) {
        var id = slug;
        for (var n = 2; !used.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }
}
