package coach.core.index;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that forgets what has not been asked for the longest.
final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;

    private final int most;

    /// @param most how many entries are remembered
    Latest(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
