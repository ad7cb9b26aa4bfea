package coach.bench;

import coach.api.Data;
import coach.core.data.Fields;

import java.util.Optional;

/// Something measured.
///
/// @param name what it is; the texts have it in words
/// @param unit of value and peer
/// @param value a median, or what the name says
/// @param beside the same of a named peer in the same run
/// @param limit what was hoped for
record Figure(String name, String unit, double value, Optional<Peer> beside, Limit limit) {

    /// @param name of the peer
    /// @param value its median
    /// @param ratio the median over rounds of ours to the peer's
    record Peer(String name, double value, double ratio) {}

    /// What a figure is held to: its ratio to the peer if it has one, else its value.
    sealed interface Limit {
        record None() implements Limit {}

        record AtLeast(double bound) implements Limit {}

        record AtMost(double bound) implements Limit {}
    }

    /// A value that stands alone and is held to nothing.
    static Figure of(String name, String unit, double value) {
        return new Figure(name, unit, value, Optional.empty(), new Limit.None());
    }

    /// Ours beside a peer's, by rounds: both met the same weather in a round, so ratios are taken
    /// there.
    static Figure beside(String peer, String name, String unit, double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ours[round] / theirs[round];
        }
        Peer beside = new Peer(peer, new Sample(theirs).median(), new Sample(ratios).median());
        return new Figure(
                name, unit, new Sample(ours).median(), Optional.of(beside), new Limit.None());
    }

    Figure atLeast(double bound) {
        return new Figure(name, unit, value, beside, new Limit.AtLeast(bound));
    }

    Figure atMost(double bound) {
        return new Figure(name, unit, value, beside, new Limit.AtMost(bound));
    }

    boolean kept() {
        double held = beside.map(Peer::ratio).orElse(value);
        return switch (limit) {
            case Limit.None() -> true;
            case Limit.AtLeast(double bound) -> held >= bound;
            case Limit.AtMost(double bound) -> held <= bound;
        };
    }

    /// The limit as one reads it; empty if there is none.
    String bound() {
        String times = beside.isPresent() ? " ×" : "";
        return switch (limit) {
            case Limit.None() -> "";
            case Limit.AtLeast(double bound) -> "≥ " + Report.number(bound) + times;
            case Limit.AtMost(double bound) -> "≤ " + Report.number(bound) + times;
        };
    }

    Data data() {
        Fields fields = new Fields().put("name", name).put("unit", unit).put("value", value);
        beside.ifPresent(
                peer ->
                        fields.put("peer", peer.name())
                                .put("peerValue", peer.value())
                                .put("ratio", peer.ratio()));
        switch (limit) {
            case Limit.None() -> {}
            case Limit.AtLeast(double bound) -> fields.put("atLeast", bound);
            case Limit.AtMost(double bound) -> fields.put("atMost", bound);
        }
        return fields.put("kept", new Data.Flag(kept())).data();
    }
}
