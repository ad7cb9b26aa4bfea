package coach.core.route;

import coach.api.AskedQuestion;
import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Term;
import coach.api.Topic;

import java.util.List;

/// Small topics to route between.
final class Subjects {
    static final Topic BAYES =
            topic(
                    "bayes",
                    List.of(
                            term("prior", "先验概率", "prior", "belief before the data"),
                            term("posterior", "后验概率", "posterior", "belief after the data"),
                            term("likelihood", "似然", "likelihood", "data given the parameter")),
                    "What does Bayes' theorem say?",
                    "How do the prior and the likelihood give the posterior?",
                    "Does the prior matter when the data are many?",
                    "How wide is the posterior?",
                    "贝叶斯定理说了什么?",
                    "先验概率怎么变成后验概率?");

    static final Topic LEARNING =
            topic(
                    "ml",
                    List.of(
                            term("gradient", "梯度", "gradient", "direction of steepest ascent"),
                            term("dropout", "随机失活", "dropout", "units left out in training"),
                            term("likelihood", "似然", "likelihood", "objective of training")),
                    "How does backpropagation compute the gradient?",
                    "Why does dropout help a neural network generalise?",
                    "反向传播怎么求梯度?",
                    "神经网络为什么会过拟合?");

    static final Topic BEES =
            topic(
                    "bees",
                    List.of(
                            term("hive", "蜂箱", "hive", "where a colony lives"),
                            term("queen", "蜂王", "queen bee", "lays the eggs")),
                    "When does a colony leave its hive?",
                    "What does the queen bee do?",
                    "蜂群什么时候离开蜂箱?",
                    "蜂王做什么?");

    private Subjects() {}

    static Topic topic(String id, List<Term> terms, String... questions) {
        return new Topic(
                id,
                new Bilingual(id, id),
                new Glossary(terms),
                List.of(questions).stream().map(AskedQuestion::of).toList());
    }

    static Term term(String id, String zh, String en, String definition) {
        return new Term(
                id, List.of(zh), List.of(en), List.of(), new Bilingual(zh + "的定义", definition));
    }
}
