package coach.core.index;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// The checksums at the end of Lucene's files, as [CodecUtil] describes them.
///
/// Lucene's own check reads a kilobyte at a time, which takes a short run longer than all its
/// searching.
final class Checksums {
    private Checksums() {}

    /// Whether every file of a commit has the checksum that it was written with.
    static boolean hold(Directory directory, IndexCommit commit) throws IOException {
        for (String file : commit.getFileNames()) {
            if (!holds(directory, file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Directory directory, String file) throws IOException {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(in.length())];
            in.readBytes(bytes, 0, bytes.length);
            int end = bytes.length - Long.BYTES;
            if (end < 0) {
                return false;
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, end);
            return ByteBuffer.wrap(bytes).getLong(end) == checksum.getValue();
        }
    }
}
