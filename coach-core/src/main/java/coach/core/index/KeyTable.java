package coach.core.index;

import java.util.Arrays;

/// Hashes in the order in which they were added, each with its place in that order: a hash table
/// with open addressing, for thousands are read at each start and boxes would take too long.
final class KeyTable {
    private long[] keys = new long[1024];
    private int[] slots = new int[2 * keys.length];
    private int size;

    KeyTable() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    /// The place of a hash, counted from 0; -1 if it was not added.
    int of(long key) {
        return slots[slot(key)];
    }

    /// Adds a hash. One that is there already takes a place and keeps its old one.
    void add(long key) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        note(size++);
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = new int[2 * keys.length];
        Arrays.fill(slots, -1);
        for (int place = 0; place < size; place++) {
            note(place);
        }
    }

    private void note(int place) {
        int slot = slot(keys[place]);
        if (slots[slot] < 0) {
            slots[slot] = place;
        }
    }

    /// Where a hash is, or where it would be put. The table is never more than half full.
    private int slot(long key) {
        int slot = Math.floorMod(key ^ key >>> Integer.SIZE, slots.length);
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = (slot + 1) % slots.length;
        }
        return slot;
    }
}
