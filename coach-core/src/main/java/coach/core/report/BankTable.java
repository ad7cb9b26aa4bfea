package coach.core.report;

import coach.api.Card;
import coach.api.Topic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The bank as a page of Markdown: a table for each topic.
public final class BankTable {
    private static final String HEAD =
            """
            # The question bank · 题库

            %s questions in %s topics. This page is written by `coach cards --markdown FILE`. 本页由该命令写出。
            """;

    private static final String COLUMNS =
            """

            ## %s · %s

            | id | kind · 类型 | 问题 | question | sources · 参考文献 |
            |---|---|---|---|---|
            """;

    private BankTable() {}

    /// @param topics the topics in the order in which they stand; those without cards are left out
    /// @param cards the cards, in the order in which they stand within their topic
    /// @return Markdown; the same text for the same cards
    public static String of(List<Topic> topics, List<Card> cards) {
        var page = new StringBuilder();
        int count = 0;
        for (var topic : topics) {
            var own = cards.stream().filter(card -> card.id().topic().equals(topic.id())).toList();
            count += own.isEmpty() ? 0 : 1;
            page.append(own.isEmpty() ? "" : table(topic, own));
        }
        return HEAD.formatted(cards.size(), count) + page;
    }

    private static String table(Topic topic, List<Card> cards) {
        String columns = COLUMNS.formatted(topic.name().zh(), topic.name().en());
        return columns + cards.stream().map(BankTable::row).collect(Collectors.joining());
    }

    private static String row(Card card) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        card.id(),
                        card.kind().name().toLowerCase(Locale.ROOT),
                        cell(card.question().zh()),
                        cell(card.question().en()),
                        cell(String.join("; ", card.sources())));
    }

    /// A text that does not end its cell.
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
