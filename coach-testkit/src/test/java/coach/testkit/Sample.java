package coach.testkit;

import coach.api.AnswerCheck;
import coach.api.AnswerStructure;
import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Data;
import coach.api.Demo;
import coach.api.DemoContext;
import coach.api.Explanation;
import coach.api.Finding;
import coach.api.Frame;
import coach.api.Glossary;
import coach.api.Inquiry;
import coach.api.Parameter;
import coach.api.Prediction;
import coach.api.Preset;
import coach.api.Settings;
import coach.api.SolvingDemo;
import coach.api.Term;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A topic that keeps its promises; tests break it in one place each.
class Sample implements TopicPlugin {
    static final Bilingual NAME = new Bilingual("样例", "Sample");

    @Override
    public Topic topic() {
        return new Topic("sample", NAME, new Glossary(List.of(term("prior"))), List.of());
    }

    static Term term(String id) {
        return new Term(id, List.of("先验"), List.of("prior"), List.of(), NAME);
    }

    @Override
    public List<CardSource> cards() {
        return List.of(card("one", "demos: [\"count?preset=far\"]\nrelated: [other/two]"));
    }

    /// A card with what it needs and more front matter.
    static CardSource card(String name, String front) {
        return new CardSource(
                "sample/" + name + ".md",
                """
                ---
                id: sample/%s
                kind: concept
                terms: [prior]
                sources: ["a book"]
                %s
                ---

                # 什么是先验？ | What is a prior?

                ## Wordings
                - zh: 先验是什么?
                - en: Define the prior.

                ## Brief
                ### zh
                看到数据之前的信念。
                ### en
                A belief before the data.

                ## Full
                ### zh
                看到数据之前对参数的信念。
                ### en
                What is believed of a parameter before the data are seen.

                ## Explanation
                ### zh
                #### 定义 {what}
                信念。
                ### en
                #### Definition {what}
                A belief.

                ## Key points
                ### before-data (1)
                - zh: 看到数据之前
                - en: before the data
                """
                        .formatted(name, front));
    }

    @Override
    public Explanation explain(Inquiry inquiry) {
        return inquiry.draft();
    }

    @Override
    public List<AnswerStructure> structures() {
        return List.of();
    }

    @Override
    public List<Demo> demos() {
        return List.of(new Count());
    }

    @Override
    public List<AnswerCheck> checks() {
        return List.of(check("sample/any", _ -> List.of()));
    }

    /// A check under a name.
    static AnswerCheck check(
            String id, java.util.function.Function<coach.api.AnswerView, List<Finding>> body) {
        return new AnswerCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Finding> check(coach.api.AnswerView answer) {
                return body.apply(answer);
            }
        };
    }

    /// A demo that counts.
    static class Count implements SolvingDemo {
        @Override
        public String id() {
            return "count";
        }

        @Override
        public Bilingual title() {
            return NAME;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter.Range("to", NAME, NAME, "3", 1, 1_000_000, "", true));
        }

        @Override
        public List<Preset> presets() {
            return List.of(new Preset("far", NAME, Map.of("to", "10")));
        }

        @Override
        public Optional<Prediction> predict(Settings settings, DemoContext context) {
            return Optional.of(new Prediction("?", List.of("a", "b"), 0, "."));
        }

        @Override
        public Iterator<Frame> run(Settings settings, DemoContext context) {
            return IntStream.range(0, settings.whole("to"))
                    .mapToObj(step -> Frame.of(step, "Count " + step))
                    .iterator();
        }

        @Override
        public Data solve(Data problem, DemoContext context) {
            return Data.of(problem.get("to", Data::number) + 1);
        }
    }
}
