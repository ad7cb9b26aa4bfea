package coach.api.figure;

/// A picture described as data. It draws nothing: terminal, SVG and desktop each draw every kind.
///
/// All texts are in the language that the demo was asked for. The family may grow, so a `switch`
/// outside this project needs a `default`.
public sealed interface Figure
        permits Bars,
                Formula,
                Graph,
                HeatMap,
                IconArray,
                LinePlot,
                Panel,
                Scatter,
                Table,
                TokenText,
                UnitSquare {

    /// What the picture shows, in a few words; also its accessible name.
    String title();
}
