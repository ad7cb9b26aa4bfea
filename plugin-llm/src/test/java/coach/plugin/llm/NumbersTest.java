package coach.plugin.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.CardSource;
import coach.math.LogSpace;
import coach.plugin.llm.math.Attention;
import coach.plugin.llm.math.Bigrams;
import coach.plugin.llm.math.BytePairs;
import coach.plugin.llm.math.BytePairs.Merge;
import coach.plugin.llm.math.Contrast;
import coach.plugin.llm.math.Evaluation;
import coach.plugin.llm.math.Likelihood;
import coach.plugin.llm.math.LowRank;
import coach.plugin.llm.math.Preferences;
import coach.plugin.llm.math.Retrieval;
import coach.plugin.llm.math.SamplingChain;
import coach.plugin.llm.math.ServiceCost;
import coach.plugin.llm.math.TransformerSize;
import coach.testkit.WorkedNumbers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every number that a card works out follows from the plugin's own mathematics.
class NumbersTest {
    private static final double GIBI = 1L << 30;
    private static final double KIBI = 1 << 10;
    private static final SamplingChain PLAIN = SamplingChain.PLAIN;

    private static final Map<String, Consumer<WorkedNumbers>> CARDS =
            Map.ofEntries(
                    Map.entry("autoregressive-models", NumbersTest::autoregressive),
                    Map.entry("blip-pretraining", NumbersTest::blip),
                    Map.entry("choosing-a-model-api", NumbersTest::choosing),
                    Map.entry("contrastive-and-matching", NumbersTest::contrast),
                    Map.entry("decoding-strategies", NumbersTest::decoding),
                    Map.entry("dpo-versus-rlhf", NumbersTest::dpo),
                    Map.entry("few-shot-and-chain-of-thought", NumbersTest::fewShot),
                    Map.entry("hallucination", NumbersTest::hallucination),
                    Map.entry("image-grounded-text-decoder", NumbersTest::imageDecoder),
                    Map.entry("keeping-api-output-relevant", NumbersTest::relevance),
                    Map.entry("kv-cache-and-context-window", NumbersTest::cache),
                    Map.entry("lora", NumbersTest::lora),
                    Map.entry("perplexity-and-cross-entropy", NumbersTest::perplexity),
                    Map.entry("pretraining-sft-rlhf", NumbersTest::stages),
                    Map.entry("prompt-engineering", NumbersTest::prompts),
                    Map.entry("retrieval-augmented-generation", NumbersTest::retrieval),
                    Map.entry("self-attention", NumbersTest::attention),
                    Map.entry("temperature-and-top-p", NumbersTest::temperature),
                    Map.entry("tokens-and-bpe", NumbersTest::bytePairs),
                    Map.entry("top-k-top-p-min-p", NumbersTest::truncation),
                    Map.entry("transformer-architecture", NumbersTest::transformer),
                    Map.entry("which-model-apis", NumbersTest::apis),
                    Map.entry("writing-clear-instructions", NumbersTest::instructions));

    static Stream<String> cards() {
        return CARDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void followFromThePluginsMathematics(String card) {
        WorkedNumbers numbers =
                WorkedNumbers.in(CardSource.one(LlmPlugin.class, "llm", card + ".md"));
        CARDS.get(card).accept(numbers);
        numbers.check();
    }

    @Test
    void coverEveryCard() {
        assertEquals(
                new TreeSet<>(
                        new LlmPlugin()
                                .cards().stream()
                                        .map(card -> card.name().replaceAll("llm/|\\.md", ""))
                                        .toList()),
                new TreeSet<>(CARDS.keySet()));
    }

    private static void autoregressive(WorkedNumbers numbers) {
        double[] p = {0.2, 0.05, 0.3};
        var size = new TransformerSize(32, 4096, 32, 8, 16384, 32000);
        numbers.given("0.2", "0.05", "0.3", "0.6", "0.4", "0.9", "0.01", "0.99", "2")
                .given("15", "1000", "32", "128", "4096")
                .computed("0.003", 0.2 * 0.05 * 0.3)
                .computed("1.609", Likelihood.loss(0.2))
                .computed("2.996", Likelihood.loss(0.05))
                .computed("1.204", Likelihood.loss(0.3))
                .computed("5.809", 3 * Likelihood.crossEntropy(p))
                .computed("1.936", Likelihood.crossEntropy(p))
                .computed("6.93", Likelihood.perplexity(p))
                .computed("0.24", 0.6 * 0.4)
                .computed("0.36", 0.4 * 0.9)
                .computed("0.366", Math.pow(0.99, 100))
                .computed("37", 100 * Math.pow(0.99, 100))
                .computed("100", 100)
                .computed("150", 0.15 * 1000)
                .computed("1001", 1000 + 1)
                .computed("500500", TransformerSize.causalPairs(1000))
                .computed("0.5", size.cacheBytes(4096, 2) / GIBI);
    }

    private static void blip(WorkedNumbers numbers) {
        double[][] s = {{0.42, 0.20, 0.10}, {0.18, 0.36, 0.22}, {0.12, 0.26, 0.40}};
        double[] rows = Contrast.matched(s, 0.07);
        double[] columns = Contrast.matched(Contrast.turned(s), 0.07);
        double[] words = {0.5, 0.6, 0.25, 0.8};
        numbers.given("0.07", "0.42", "0.20", "0.10", "0.18", "0.36", "0.22", "0.12", "0.26")
                .given("0.40", "0.8", "0.3", "0.1", "0.5", "0.6", "0.25")
                .computed("0.949", rows[0])
                .computed("0.825", rows[1])
                .computed("0.867", rows[2])
                .computed("0.052", Likelihood.loss(rows[0]))
                .computed("0.192", Likelihood.loss(rows[1]))
                .computed("0.143", Likelihood.loss(rows[2]))
                .computed("0.045", Likelihood.loss(columns[0]))
                .computed("0.294", Likelihood.loss(columns[1]))
                .computed("0.086", Likelihood.loss(columns[2]))
                .computed("0.135", Contrast.loss(s, 0.07))
                .computed("0.223", Likelihood.loss(0.8))
                .computed("0.357", Likelihood.loss(1 - 0.3))
                .computed("0.105", Likelihood.loss(1 - 0.1))
                .computed("0.228", Likelihood.crossEntropy(0.8, 0.7, 0.9))
                .computed("0.703", Likelihood.crossEntropy(words))
                .computed("0.06", 0.5 * 0.6 * 0.25 * 0.8)
                .computed("2.02", Likelihood.perplexity(words));
    }

    private static void choosing(WorkedNumbers numbers) {
        numbers.given("120", "102", "93", "21", "15", "6", "0.012", "0.006", "10", "2")
                .given("0.8", "0.95", "95", "300", "0.6", "0.3", "50", "30", "5", "1")
                .computed("85", 100 * 102 / 120.0)
                .computed("77.5", 100 * 93 / 120.0)
                .computed("0.85", 102 / 120.0)
                .computed("0.775", 93 / 120.0)
                .computed("0.078", Evaluation.signTest(6, 15))
                .computed("0.0141", ServiceCost.perSuccess(0.012, 0.85))
                .computed("0.0077", ServiceCost.perSuccess(0.006, 0.775))
                .computed("1.32", (9 * 0.8 + 6) / 10)
                .computed("0.40", ServiceCost.anySlow(0.05, 10))
                .computed("6.6", new ServiceCost(0, 0, 0.6, 50).seconds(300))
                .computed("10.3", new ServiceCost(0, 0, 0.3, 30).seconds(300));
    }

    private static void contrast(WorkedNumbers numbers) {
        double[][] s = {{0.32, 0.20, 0.08}, {0.16, 0.30, 0.24}, {0.10, 0.22, 0.28}};
        double[] warm = Contrast.matched(s, 1);
        double[] usual = Contrast.matched(s, 0.07);
        double[] cold = Contrast.matched(s, 0.01);
        numbers.given("0.32", "0.20", "0.16", "0.30", "0.24", "0.10", "0.22", "0.28", "0.08")
                .given("1", "0.07", "0.01", "2", "3", "32")
                .computed("0.374", warm[0])
                .computed("0.356", warm[1])
                .computed("0.360", warm[2])
                .computed("1.013", Contrast.loss(s, 1))
                .computed("1.099", Contrast.loss(new double[3][3], 1))
                .computed("0.825", usual[0])
                .computed("0.641", usual[1])
                .computed("0.666", usual[2])
                .computed("0.351", Contrast.loss(s, 0.07))
                .computed("1.000", cold[0])
                .computed("0.998", cold[1])
                .computed("0.998", cold[2])
                .computed("0.004", Contrast.loss(s, 0.01))
                .computed("0.08", 0.24 - 0.16)
                .computed("3.1", Math.exp((0.24 - 0.16) / 0.07));
    }

    private static void decoding(WorkedNumbers numbers) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        rows.put(Bigrams.START, Map.of("the", 0.5, "a", 0.4, "my", 0.1));
        rows.put("the", Map.of("cat", 0.4, "dog", 0.3, "sun", 0.3));
        rows.put("a", Map.of("dog", 0.9, "cat", 0.1));
        rows.put("my", Map.of("dog", 1.0));
        Stream.of("cat", "dog", "sun").forEach(noun -> rows.put(noun, Map.of(Bigrams.END, 1.0)));
        var model = new Bigrams(rows);
        double greedy = model.greedy(3).probability();
        double best = model.beam(2, 3).probability();
        numbers.given("0.5", "0.4", "0.1", "0.3", "0.9", "2", "3", "6", "3.0", "4.5")
                .given("0.6", "100")
                .computed("0.2", greedy)
                .computed("0.15", 0.5 * 0.3)
                .computed("0.36", best)
                .computed("0.04", 0.4 * 0.1)
                .computed("0.44", 1 - greedy - best)
                .computed("1.0", 3.0 / 3)
                .computed("0.75", 4.5 / 6);
    }

    private static void dpo(WorkedNumbers numbers) {
        double won = -10.5 + 12;
        double lost = -13 + 11;
        double margin = Preferences.impliedMargin(0.1, won, lost);
        double steeper = Preferences.impliedMargin(0.5, won, lost);
        numbers.given("0", "1", "5", "0.1", "0.5", "10.5", "11", "12", "13")
                .computed("0.693", Preferences.loss(0))
                .computed("2", lost)
                .computed("1.5", won)
                .computed("3.5", won - lost)
                .computed("0.35", margin)
                .computed("0.533", Preferences.loss(margin))
                .computed("0.413", 1 - Preferences.winProbability(margin))
                .computed("1.75", steeper)
                .computed("0.160", Preferences.loss(steeper))
                .computed("0.148", 1 - Preferences.winProbability(steeper))
                .computed("4", -1 + 5)
                .computed("0.4", Preferences.impliedMargin(0.1, -1, -5))
                .computed("0.513", Preferences.loss(Preferences.impliedMargin(0.1, -1, -5)));
    }

    private static void fewShot(WorkedNumbers numbers) {
        var cost = new ServiceCost(2, 8, 0, 1);
        numbers.given("120", "60", "140", "5", "10", "210", "2", "8", "9", "0.65", "0.45")
                .computed("880", 120 + 60 + 5 * 140)
                .computed("0.44", 1000 * cost.price(180, 10))
                .computed("1.84", 1000 * cost.price(880, 10))
                .computed("2.04", 1000 * cost.price(180, 210))
                .computed("18.36", 9 * 1000 * cost.price(180, 210))
                .computed("0.765", Evaluation.majority(5, 0.65))
                .computed("0.828", Evaluation.majority(9, 0.65))
                .computed("0.83", Evaluation.majority(9, 0.65))
                .computed("0.379", Evaluation.majority(9, 0.45));
    }

    private static void hallucination(WorkedNumbers numbers) {
        numbers.given("20", "0.95", "10", "7", "2", "1", "4", "3")
                .computed("0.358", Math.pow(0.95, 20))
                .computed("0.75", 3.0 / (1 + 3))
                .computed("0.5", 1.0 / (1 + 1))
                .computed("0", 0.0 / (1 + 0))
                .computed("0.802", LogSpace.entropy(new double[] {0.7, 0.2, 0.1}))
                .computed("1.089", LogSpace.entropy(new double[] {0.4, 0.3, 0.3}))
                .computed("1.099", Math.log(3));
    }

    private static void imageDecoder(WorkedNumbers numbers) {
        var stack = new TransformerSize(1, 768, 12, 12, 4 * 768, 0);
        double self = stack.attentionParameters();
        double rest = self + stack.feedForwardParameters();
        double[] words = {0.5, 0.4, 0.8, 0.25};
        numbers.given("0.5", "0.4", "0.8", "0.25", "0.1", "224", "384", "16", "768", "10")
                .given("2", "4", "8", "11")
                .computed("24", 384 / 16)
                .computed("196", Math.pow(224 / 16, 2))
                .computed("576", 24 * 24)
                .computed("577", 24 * 24 + 1)
                .computed("55", TransformerSize.causalPairs(10))
                .computed("5770", 10 * 577)
                .computed("2359296", self)
                .computed("4718592", stack.feedForwardParameters())
                .computed("9437184", self + rest)
                .computed("11796480", self + rest + self)
                .computed("37.5", 100 * (1 - (self + rest + self) / (2 * (self + rest))))
                .computed("0.04", 0.5 * 0.4 * 0.8 * 0.25)
                .computed("0.805", Likelihood.crossEntropy(words))
                .computed("2.24", Likelihood.perplexity(words));
    }

    private static void relevance(WorkedNumbers numbers) {
        double stopped = 0.07 * 0.9 + 0.93 * 0.03;
        double through = 0.07 * 0.1 + stopped * 0.07;
        numbers.given("200", "168", "186", "95", "90", "3", "0.9", "0.03", "0.1")
                .computed("84", 100 * 168 / 200.0)
                .computed("93", 100 * 186 / 200.0)
                .computed("78.3", 100 * Evaluation.wilson(168, 200).getFirst())
                .computed("88.4", 100 * Evaluation.wilson(168, 200).getLast())
                .computed("88.6", 100 * Evaluation.wilson(186, 200).getFirst())
                .computed("95.8", 100 * Evaluation.wilson(186, 200).getLast())
                .computed("0.93", 186 / 200.0)
                .computed("0.07", 1 - 186 / 200.0)
                .computed("7", 100 * (1 - 186 / 200.0))
                .computed("0.091", stopped)
                .computed("9", 100 * stopped)
                .computed("0.0134", through)
                .computed("1.3", 100 * through);
    }

    private static void cache(WorkedNumbers numbers) {
        var own = new TransformerSize(32, 4096, 32, 32, 4 * 4096, 0);
        var shared = new TransformerSize(32, 4096, 32, 8, 4 * 4096, 0);
        double without = TransformerSize.causalPairs(1000);
        numbers.given("32", "128", "2", "8", "32768", "1000", "1001", "4096", "1", "6")
                .given("80", "14")
                .computed("524288", own.cacheBytes(1, 2))
                .computed("512", own.cacheBytes(1, 2) / KIBI)
                .computed("16", own.cacheBytes(32768, 2) / GIBI)
                .computed("131072", shared.cacheBytes(1, 2))
                .computed("128", shared.cacheBytes(1, 2) / KIBI)
                .computed("4", shared.cacheBytes(32768, 2) / GIBI)
                .computed("24", own.weightOperations() / (32.0 * 4096 * 4096))
                .computed("500500", without)
                .computed("500.5", without / 1000)
                .computed("0.17", own.attentionOperations(4096) / own.weightOperations())
                .computed("24576", 4096 * own.weightOperations() / own.attentionOperations(4096));
    }

    private static void lora(WorkedNumbers numbers) {
        var one = new LowRank(4096, 4096, 8);
        double giga = 1e9;
        double[][] merged =
                new LowRank(2, 2, 1)
                        .merged(
                                new double[][] {{1, 0}, {0, 1}},
                                new double[][] {{1}, {2}},
                                new double[][] {{0.5, -0.5}},
                                2);
        assertEquals(
                List.of(2.0, -1.0, 2.0, -1.0),
                Arrays.stream(merged).flatMapToDouble(Arrays::stream).boxed().toList());
        numbers.given("4096", "8", "2", "32", "16", "70", "0.5", "1", "0")
                .computed("65536", one.trained())
                .computed("16777216", one.frozen())
                .computed("0.39", 100 * one.share())
                .computed("64", 32 * 2)
                .computed("4194304", 64 * one.trained())
                .computed("420", Math.rint(64 * one.trained() / 1e5) * 10)
                .computed("112", 16 * 7e9 / giga)
                .computed("14", 2 * 7e9 / giga)
                .computed("0.067", 16 * 64 * one.trained() / giga)
                .computed("3.5", 0.5 * 7e9 / giga);
    }

    private static void perplexity(WorkedNumbers numbers) {
        var model =
                Bigrams.counted(
                        List.of(
                                List.of("I", "like", "tea"),
                                List.of("I", "like", "milk"),
                                List.of("you", "like", "tea"),
                                List.of("I", "drink", "tea")));
        double[] seen = model.factors(List.of("you", "like", "milk"));
        numbers.given("1", "2", "3", "4", "5", "3.0", "4.2", "2.7", "3.5", "50000", "0.01")
                .given("20")
                .computed("0.25", seen[0])
                .computed("0.0833", Arrays.stream(seen).reduce(1, (a, b) -> a * b))
                .computed("0.621", Likelihood.crossEntropy(seen))
                .computed("1.86", Likelihood.perplexity(seen))
                .computed("0", model.factors(List.of("you", "drink", "tea"))[1])
                .computed("20.1", Math.exp(3.0))
                .computed("14.9", Math.exp(2.7))
                .computed("1.03", Likelihood.bitsPerByte(3.0, 4.2))
                .computed("1.11", Likelihood.bitsPerByte(2.7, 3.5))
                .computed("10.8", Likelihood.loss(1.0 / 50_000))
                .computed("2.5", (1 + 4) / 2.0);
    }

    private static void stages(WorkedNumbers numbers) {
        double[] reference = {0.6, 0.3, 0.1};
        double[] usual = Preferences.optimum(reference, new double[] {1, 2, 4}, 1);
        double[] strict = Preferences.optimum(reference, new double[] {1, 2, 4}, 10);
        double[] loose = Preferences.optimum(reference, new double[] {1, 2, 4}, 0.5);
        numbers.given("1", "2", "4", "10", "0.5", "0.6", "0.3", "0.1", "1.2")
                .given("1.3", "13", "175", "1750")
                .computed("0.769", Preferences.winProbability(1.2))
                .computed("0.263", Preferences.loss(1.2))
                .computed("0.974", Preferences.loss(-0.5))
                .computed("0.175", usual[0])
                .computed("0.238", usual[1])
                .computed("0.587", usual[2])
                .computed("3.00", expectedReward(usual))
                .computed("0.767", Preferences.divergence(usual, reference))
                .computed("0.563", strict[0])
                .computed("0.311", strict[1])
                .computed("0.127", strict[2])
                .computed("1.69", expectedReward(strict))
                .computed("0.005", Preferences.divergence(strict, reference))
                .computed("0.935", loose[2])
                .computed("3.86", expectedReward(loose))
                .computed("1.95", Preferences.divergence(loose, reference));
    }

    private static double expectedReward(double[] policy) {
        return Attention.dot(policy, new double[] {1, 2, 4});
    }

    private static void prompts(WorkedNumbers numbers) {
        numbers.given("50", "31", "11", "0.7", "0.4", "5")
                .computed("40", 31 + 11 - 2)
                .computed("0.022", Evaluation.signTest(2, 11))
                .computed("0.837", Evaluation.majority(5, 0.7))
                .computed("0.317", Evaluation.majority(5, 0.4));
    }

    private static void retrieval(WorkedNumbers numbers) {
        double[] question = {2, 1, 0};
        var fused =
                Retrieval.fuse(
                        List.of(List.of("A", "B", "C", "D"), List.of("C", "A", "E", "F")), 60);
        var price = new ServiceCost(2, 0, 0, 1);
        numbers.given("2", "1", "0", "6", "3", "60", "61", "62", "63", "15", "150000")
                .given("5", "400", "0.85", "0.9")
                .computed("0.949", Retrieval.cosine(question, new double[] {1, 1, 0}))
                .computed("0.2", Retrieval.cosine(question, new double[] {0, 1, 2}))
                .computed("1", Retrieval.cosine(question, new double[] {6, 3, 0}))
                .computed("0.0325", fused.get("A"))
                .computed("0.0323", fused.get("C"))
                .computed("0.0161", fused.get("B"))
                .computed("0.0159", fused.get("E"))
                .computed("0.765", 0.85 * 0.9)
                .computed("2000", 5 * 400)
                .computed("0.3", price.price(150_000, 0))
                .computed("0.004", price.price(2000, 0))
                .computed("75", price.price(150_000, 0) / price.price(2000, 0));
    }

    private static void attention(WorkedNumbers numbers) {
        double[][] keys = {{1, 0}, {0, 1}, {1, 1}};
        double[][] weights = Attention.weights(new double[][] {{2, 1}}, keys, false);
        double[] output = Attention.mix(weights, new double[][] {{4, 0}, {0, 4}, {2, 2}})[0];
        double[] unscaled = LogSpace.softmax(new double[] {2, 1, 3});
        double[] second = Attention.weights(new double[][] {{1, 0}, {0, 2}, {2, 1}}, keys, true)[1];
        numbers.given("1", "2", "3", "4", "64")
                .computed("1.414", 2 / Math.sqrt(2))
                .computed("0.707", 1 / Math.sqrt(2))
                .computed("2.121", 3 / Math.sqrt(2))
                .computed("0.284", weights[0][0])
                .computed("0.140", weights[0][1])
                .computed("0.576", weights[0][2])
                .computed("2.29", output[0])
                .computed("1.71", output[1])
                .computed("0.245", unscaled[0])
                .computed("0.090", unscaled[1])
                .computed("0.665", unscaled[2])
                .computed("8", Math.sqrt(64))
                .computed("0.9997", Preferences.winProbability(8))
                .computed("0.731", Preferences.winProbability(8 / Math.sqrt(64)))
                .computed("0.196", second[0])
                .computed("0.804", second[1])
                .computed("0", second[2]);
    }

    private static void temperature(WorkedNumbers numbers) {
        double[] z = {3, 2, 1, 0};
        double[] one = PLAIN.probabilities(z);
        double[] half = PLAIN.withTemperature(0.5).probabilities(z);
        double[] two = PLAIN.withTemperature(2).probabilities(z);
        double[] cut = PLAIN.withTopP(0.9).probabilities(z);
        double[] cutFirst = PLAIN.withTemperature(2).probabilities(3, 2, 1);
        assertEquals(4, count(PLAIN.withTemperature(2).withTopP(0.9).probabilities(z)));
        assertEquals(2, count(PLAIN.withTemperature(0.5).withTopP(0.9).probabilities(z)));
        assertEquals(1, count(PLAIN.withTopP(0.6).probabilities(z)));
        probabilities(numbers, one, "0.644", "0.237", "0.087", "0.032");
        probabilities(numbers, half, "0.865", "0.117", "0.016", "0.002");
        probabilities(numbers, two, "0.455", "0.276", "0.167", "0.102");
        probabilities(numbers, cut, "0.665", "0.245", "0.090");
        probabilities(numbers, cutFirst, "0.506", "0.307", "0.186");
        numbers.given("0", "1", "2", "3", "4", "0.5", "0.6", "0.9")
                .computed("0.948", LogSpace.entropy(one))
                .computed("0.455", LogSpace.entropy(half))
                .computed("1.245", LogSpace.entropy(two))
                .computed("1.386", Math.log(4))
                .computed("0.881", one[0] + one[1])
                .computed("0.968", one[0] + one[1] + one[2])
                .computed("0.898", two[0] + two[1] + two[2])
                .computed("7.39", half[0] / half[1])
                .computed("2.72", one[0] / one[1])
                .computed("1.65", two[0] / two[1]);
    }

    private static long count(double[] probabilities) {
        return Arrays.stream(probabilities).filter(p -> p > 0).count();
    }

    private static void probabilities(WorkedNumbers numbers, double[] computed, String... shown) {
        IntStream.range(0, shown.length).forEach(i -> numbers.computed(shown[i], computed[i]));
    }

    private static void bytePairs(WorkedNumbers numbers) {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("test", 6);
        words.put("best", 4);
        words.put("bet", 3);
        words.put("tent", 2);
        Map<List<String>, Integer> letters = new LinkedHashMap<>();
        words.forEach((word, count) -> letters.put(BytePairs.characters(word), count));
        Map<Merge, Integer> pairs = BytePairs.pairs(letters);
        var four = BytePairs.train(words, 4);
        double before = units(new BytePairs(List.of()), words);
        double after = units(four, words);
        assertEquals(
                List.of("t·", "es", "est·", "test·"),
                four.merges().stream().map(Merge::merged).toList());
        assertEquals(List.of("n", "est·"), four.encode("nest"));
        assertEquals(List.of("t", "es", "t", "s", "·"), four.encode("tests"));
        numbers.given("1", "2", "3", "4", "5", "6", "9", "12", "34", "1234", "1994", "256")
                .computed("72", before)
                .computed("15", pairs.get(new Merge("t", "·")))
                .computed("10", pairs.get(new Merge("e", "s")))
                .computed("10", pairs.get(new Merge("s", "t")))
                .computed("8", pairs.get(new Merge("t", "e")))
                .computed("7", pairs.get(new Merge("b", "e")))
                .computed("3", pairs.get(new Merge("e", "t")))
                .computed("2", pairs.get(new Merge("e", "n")))
                .computed("2", pairs.get(new Merge("n", "t")))
                .computed("8", 4 * four.encode("best").size())
                .computed("9", 3 * four.encode("bet").size())
                .computed("31", after)
                .computed("2.3", before / after);
    }

    private static double units(BytePairs pairs, Map<String, Integer> words) {
        return words.entrySet().stream()
                .mapToInt(word -> word.getValue() * pairs.encode(word.getKey()).size())
                .sum();
    }

    private static void truncation(WorkedNumbers numbers) {
        double[] sharp = logs(0.85, 0.08, 0.04, 0.02, 0.01);
        double[] flat = logs(0.24, 0.22, 0.20, 0.18, 0.16);
        double[] warm = PLAIN.withTemperature(2).probabilities(sharp);
        probabilities(numbers, PLAIN.withTopK(3).probabilities(sharp), "0.876", "0.082", "0.041");
        probabilities(numbers, PLAIN.withTopP(0.9).probabilities(sharp), "0.914", "0.086");
        probabilities(numbers, warm, "0.560", "0.172", "0.121", "0.086", "0.061");
        assertEquals(1, count(PLAIN.withMinP(0.1).probabilities(sharp)));
        assertEquals(3, count(PLAIN.withTopK(3).probabilities(flat)));
        assertEquals(5, count(PLAIN.withTopP(0.9).probabilities(flat)));
        assertEquals(5, count(PLAIN.withMinP(0.1).probabilities(flat)));
        assertEquals(5, count(PLAIN.withTemperature(2).withMinP(0.1).probabilities(sharp)));
        assertEquals(4, count(PLAIN.withTemperature(2).withTopP(0.9).probabilities(sharp)));
        numbers.given("0.85", "0.08", "0.04", "0.02", "0.01", "0.24", "0.22", "0.20", "0.18")
                .given("0.16", "0.9", "0.1", "0.95", "0.05", "3", "4", "5", "2", "40", "39")
                .computed("0.93", 0.85 + 0.08)
                .computed("0.085", 0.1 * 0.85)
                .computed("0.024", 0.1 * 0.24)
                .computed("0.34", 0.18 + 0.16)
                .computed("0.84", 0.24 + 0.22 + 0.20 + 0.18)
                .computed("0.056", 0.1 * warm[0])
                .computed("0.853", warm[0] + warm[1] + warm[2])
                .computed("2.303", -Math.log(0.1))
                .computed("4.605", -2 * Math.log(0.1));
    }

    private static double[] logs(double... probabilities) {
        return Arrays.stream(probabilities).map(Math::log).toArray();
    }

    private static void transformer(WorkedNumbers numbers) {
        var gpt = new TransformerSize(12, 768, 12, 12, 3072, 50257);
        double positions = 1024 * 768;
        numbers.given("12", "768", "3072", "50257", "1024", "2", "4")
                .given("4096", "32") // of a follow-up
                .computed("2359296", gpt.attentionParameters())
                .computed("4718592", gpt.feedForwardParameters())
                .computed("84934656", gpt.blockParameters())
                .computed("84.9", gpt.blockParameters() / 1e6)
                .computed("8493", gpt.blockParameters() / 1e4)
                .computed("38597376", gpt.parameters() - gpt.blockParameters())
                .computed("123532032", gpt.parameters())
                .computed("786432", positions)
                .computed("124318464", gpt.parameters() + positions)
                .computed("124", (gpt.parameters() + positions) / 1e6)
                .computed("1.24", (gpt.parameters() + positions) / 1e8);
    }

    private static void apis(WorkedNumbers numbers) {
        numbers.given("400", "1800", "250", "2", "8", "429", "10", "72")
                .computed("720000", 400 * 1800)
                .computed("100000", 400 * 250)
                .computed("0.72", 400 * 1800 / 1e6)
                .computed("0.1", 400 * 250 / 1e6)
                .computed("2.24", new ServiceCost(2, 8, 0, 1).price(720_000, 100_000));
    }

    private static void instructions(WorkedNumbers numbers) {
        List<Double> before = Evaluation.wilson(41, 60);
        List<Double> after = Evaluation.wilson(56, 60);
        numbers.given("60", "41", "17", "2", "95")
                .computed("56", 41 + 17 - 2)
                .computed("19", 17 + 2)
                .computed("0.683", 41 / 60.0)
                .computed("0.933", 56 / 60.0)
                .computed("0.558", before.getFirst())
                .computed("0.787", before.getLast())
                .computed("0.841", after.getFirst())
                .computed("0.974", after.getLast())
                .computed("0.00073", Evaluation.signTest(2, 17));
    }
}
