package coach.core.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// A BERT model run by ONNX Runtime: the vector of the first token, scaled to length one.
///
/// One text a call and one thread inside a call: the model quantises while it runs, so a text in a
/// batch would come out different from the same text alone. For speed, call from several threads.
final class OnnxEmbedder implements Embedder, AutoCloseable {
    private static final int LONGEST = 512;

    private final String id;
    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimensions;

    private OnnxEmbedder(String id, WordPiece pieces, Path model) throws OrtException {
        this.id = id;
        this.pieces = pieces;
        this.environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model.toString(), options);
        }
        TensorInfo output =
                (TensorInfo) session.getOutputInfo().values().iterator().next().getInfo();
        this.dimensions = (int) output.getShape()[2];
    }

    /// Opens a model by its path, which is faster than handing over its bytes.
    ///
    /// @throws CoachException if the model cannot be opened
    static OnnxEmbedder open(String id, WordPiece pieces, Path model) {
        try {
            return new OnnxEmbedder(id, pieces, model);
        } catch (OrtException e) {
            throw CoachException.input(
                    new Bilingual(
                            "无法打开向量模型：" + model + "（" + e.getMessage() + "）",
                            "the embedding model cannot be opened: "
                                    + model
                                    + " ("
                                    + e.getMessage()
                                    + ")"),
                    new Bilingual(
                            "请重新安装教练，或用 coach.models 指定模型所在的文件夹",
                            "install the coach again, or set coach.models to a folder with the"
                                    + " models"));
        }
    }

    @Override
    public float[] embed(String text) {
        long[] numbers = pieces.encode(text, LONGEST);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = row(numbers);
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        ids,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        types))) {
            return normalized(((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /// The first token's vector, which these models were trained to sum a text up with.
    private float[] normalized(FloatBuffer states) {
        float[] vector = new float[dimensions];
        states.get(vector);
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float scale = (float) (1 / Math.sqrt(square));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model does not close", e);
        }
    }
}
