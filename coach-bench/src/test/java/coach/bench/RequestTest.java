package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Language;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class RequestTest {
    @Test
    void nothingAsksForEverythingOverTheSamples() {
        assertEquals(
                new Request(false, false, Language.EN, Optional.empty()), Request.parse(List.of()));
    }

    @Test
    void optionsAndNotesStandInAnyOrder() {
        Request all = new Request(true, true, Language.ZH, Optional.of(Path.of("notes")));
        assertEquals(all, Request.parse(List.of("--json", "notes", "--lang=zh", "--quick")));
        assertEquals(all, Request.parse(List.of("--quick", "--lang=zh", "--json", "notes")));
    }

    @Test
    void anUnknownOptionIsAWrongCall() {
        assertThrows(CoachException.class, () -> Request.parse(List.of("--fast")));
    }
}
