package com.example.coach.os.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.coach.os.paging.PageReplacement.Policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class PageReplacementTest {
    private static List<Integer> pages(String reference) {
        return Stream.of(reference.split(" ")).map(Integer::valueOf).toList();
    }

    private static long faults(int frames, Policy policy, List<Integer> reference) {
        return PageReplacement.faults(new PageReplacement(frames, policy).run(reference));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    reference,                               frames, policy, faults
                    7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1, 3,      FIFO,   15
                    7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1, 3,      LRU,    12
                    1 2 3 4 1 2 5 1 2 3 4 5,                 3,      FIFO,   9
                    1 2 3 4 1 2 5 1 2 3 4 5,                 4,      FIFO,   10
                    """,
            useHeadersInDisplayName = true)
    void countsTheTextbooksFaults(String reference, int frames, Policy policy, long faults) {
        assertEquals(faults, faults(frames, policy, pages(reference)));
    }

    @Test
    void lruNeverFaultsMoreWithMoreFrames() {
        var random = new Random(7);
        List<Integer> reference = random.ints(300, 0, 10).boxed().toList();
        for (int frames = 1; frames < 10; frames++) {
            assertTrue(
                    faults(frames + 1, Policy.LRU, reference)
                            <= faults(frames, Policy.LRU, reference));
        }
    }

    @Test
    void needsAFrame() {
        assertThrows(IllegalArgumentException.class, () -> new PageReplacement(0, Policy.LRU));
    }
}
