package coach.plugin.bayes.math;

import coach.plugin.bayes.math.NaiveBayes.Example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Fourteen days on which tennis was played or not.
///
/// @see "Mitchell, Machine Learning (1997), table 3.2"
public final class PlayTennis {
    /// The days: outlook, temperature, humidity and wind; `yes` if it was played.
    public static final List<Example> EXAMPLES = read();

    private PlayTennis() {}

    private static List<Example> read() {
        try (InputStream in = PlayTennis.class.getResourceAsStream("play-tennis.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .map(cells -> new Example(cells.subList(0, 4), cells.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
