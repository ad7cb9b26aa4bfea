package coach.testkit;

import coach.api.DemoContext;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/// What core lends a demo, without core: the clock stands still, and the notes are [SampleNotes].
///
/// @param language the language to speak
/// @param cancelled whether the person has gone on to something else
public record SampleContext(Language language, boolean cancelled) implements DemoContext {

    /// A context in which nobody cancels.
    public static SampleContext in(Language language) {
        return new SampleContext(language, false);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Override
    public List<Passage> passages(String query, int limit) {
        return SampleNotes.texts().entrySet().stream()
                .map(
                        note ->
                                new Passage(
                                        note.getValue(),
                                        new Place(
                                                note.getKey(),
                                                1,
                                                (int) note.getValue().lines().count()),
                                        List.of(),
                                        Language.ZH,
                                        Role.NOTE))
                .sorted(
                        Comparator.comparingDouble(
                                        (Passage passage) -> -similarity(query, passage.text()))
                                .thenComparing(passage -> passage.place().file()))
                .limit(limit)
                .toList();
    }

    @Override
    public double similarity(String one, String other) {
        return Likeness.of(one, other);
    }
}
