package coach.core.explain;

import coach.api.Glossary;
import coach.api.Term;

import java.util.List;
import java.util.regex.Pattern;

/// A question that is nothing but a term: `posterior?`, 先验.
final class BareTerm {
    private static final Pattern END = Pattern.compile("[?？。.!！\\s]+$");

    private BareTerm() {}

    /// The terms of a glossary that the question is the name of.
    static List<Term> in(Glossary glossary, String question) {
        String bare = END.matcher(question.strip()).replaceFirst("");
        return glossary.terms().stream()
                .filter(term -> term.names().anyMatch(bare::equalsIgnoreCase))
                .toList();
    }
}
