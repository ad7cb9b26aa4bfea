package coach.core;

import coach.api.Explanation;
import coach.api.Inquiry;
import coach.core.route.Routing;

/// What came of a question.
///
/// @param routing where it belongs
/// @param inquiry what the topic's plugin was given
/// @param explanation what it made of that
public record Answered(Routing routing, Inquiry inquiry, Explanation explanation) {}
