package org.espace.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps files in a folder that all nodes share, a folder a day; written to the disk and then renamed, so that one is there whole or not at
 * all. They are not in a backup of the database.
 */
public final class DirectoryStore implements AttachmentStore {
    private static final Pattern KEY = Pattern.compile("(\\d{8})-([0-9a-f]{32})");
    private static final Pattern DAY = Pattern.compile("\\d{8}");

    private final Path root;

    /** @throws UncheckedIOException when the folder is not there and cannot be made */
    public DirectoryStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        attempt(() -> Files.createDirectories(this.root));
    }

    /** What is done with files. */
    private interface Task<T> {
        T run() throws IOException;
    }

    @Override
    public void keep(String key, byte[] bytes) {
        Path file = file(key);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        attempt(() -> {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    channel.write(left);
                }
                channel.force(true);
            }
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    @Override
    public Optional<byte[]> read(String key) {
        return attempt(() -> {
            try {
                return Optional.of(Files.readAllBytes(file(key)));
            } catch (NoSuchFileException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void drop(String key) {
        attempt(() -> Files.deleteIfExists(file(key)));
    }

    @Override
    public List<String> keys(String from, String until, int most) {
        return children(root)
                .filter(day -> DAY.matcher(day).matches())
                // A day may stand before the key of its own, and holds none behind the last.
                .filter(day ->
                        day.compareTo(from.substring(0, Math.min(8, from.length()))) >= 0 && day.compareTo(until) < 0)
                .flatMap(day -> children(root.resolve(day)).map(name -> day + "-" + name))
                .filter(key -> KEY.matcher(key).matches() && key.compareTo(from) >= 0 && key.compareTo(until) < 0)
                .limit(most)
                .toList();
    }

    private static Stream<String> children(Path folder) {
        return attempt(() -> {
                    try (Stream<Path> all = Files.list(folder)) {
                        return all.map(path -> path.getFileName().toString())
                                .sorted()
                                .toList();
                    }
                })
                .stream();
    }

    /** Never outside of the folder: a key is digits alone. */
    private Path file(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "Expected a day and 32 digits as the key of a file, found \"" + key + "\".");
        }
        return root.resolve(parts.group(1)).resolve(parts.group(2));
    }

    private static <T> T attempt(Task<T> task) {
        try {
            return task.run();
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "Files that are attached could not be kept or read: look whether the folder is there, writable and not full.",
                    fault);
        }
    }
}
