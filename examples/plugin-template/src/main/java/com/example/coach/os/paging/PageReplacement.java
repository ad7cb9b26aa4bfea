package com.example.coach.os.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Demand paging with a fixed number of frames.
///
/// @param frames how many pages fit into memory, at least 1
/// @param policy which page leaves when memory is full
/// @see "Silberschatz, Galvin and Gagne, Operating System Concepts, 10th edition (2018), section
///   10.4"
public record PageReplacement(int frames, Policy policy) {
    public PageReplacement {
        if (frames < 1) {
            throw new IllegalArgumentException("frames must be at least 1: " + frames);
        }
    }

    /// Which page leaves.
    public enum Policy {
        /// The one that came first.
        FIFO,
        /// The one that was not used for the longest time.
        LRU
    }

    /// One reference to a page.
    ///
    /// @param page the page
    /// @param fault whether it was not in memory
    /// @param evicted the page that left, if one had to
    /// @param slot the frame in which the page now is
    /// @param memory the pages in memory afterwards, by frame; empty frames are left out
    public record Access(
            int page, boolean fault, OptionalInt evicted, int slot, List<Integer> memory) {
        public Access {
            memory = List.copyOf(memory);
        }
    }

    /// Refers to pages in order.
    ///
    /// @param reference the pages
    /// @return one access a reference
    public List<Access> run(List<Integer> reference) {
        List<Integer> memory = new ArrayList<>();
        List<Integer> since = new ArrayList<>(); // when each frame's page came, or was last used
        List<Access> accesses = new ArrayList<>();
        for (int time = 0; time < reference.size(); time++) {
            int page = reference.get(time);
            int slot = memory.indexOf(page);
            boolean fault = slot < 0;
            OptionalInt evicted = OptionalInt.empty();
            if (fault && memory.size() < frames) {
                slot = memory.size();
                memory.add(page);
                since.add(time);
            } else if (fault) {
                slot = oldest(since);
                evicted = OptionalInt.of(memory.set(slot, page));
                since.set(slot, time);
            } else if (policy == Policy.LRU) {
                since.set(slot, time);
            }
            accesses.add(new Access(page, fault, evicted, slot, memory));
        }
        return Collections.unmodifiableList(accesses);
    }

    private static int oldest(List<Integer> since) {
        return IntStream.range(0, since.size())
                .boxed()
                .min(Comparator.comparing(since::get))
                .orElseThrow();
    }

    /// How many references were faults.
    public static long faults(List<Access> accesses) {
        return accesses.stream().filter(Access::fault).count();
    }
}
