package coach.api.figure;

/// How a part of a picture stands out.
public enum Mark {
    /// As the rest.
    NONE,
    /// Being worked on in this step.
    ACTIVE,
    /// Already settled.
    DONE,
    /// The one chosen.
    CHOSEN,
    /// Open to the flow of information.
    OPEN,
    /// Closed to the flow of information.
    CLOSED,
    /// Out of play: dominated, cut, unreachable.
    DIMMED
}
