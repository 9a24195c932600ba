package org.keqing.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.keqing.store.Secret;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server for tests, from Debian's package: on loopback, a free port, a temporary folder, with a random password;
 * as the user {@code postgres} when the tests run as root. Closing stops it and removes the folder.
 *
 * @since 0.1
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String ACCOUNT = "postgres";
    private static final String USER = "keqing";
    private static final int SECONDS = 60;

    private final Path folder;
    private final Process process;
    private final int port;
    private final Secret secret;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path folder, Process process, int port, Secret secret) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.secret = secret;
    }

    /** Whether a server is installed here. */
    public static boolean isInstalled() {
        return binaries().isPresent();
    }

    /**
     * Starts a server.
     *
     * @throws StoreException with what the server said
     */
    public static PostgresServer start() throws StoreException {
        Path bin = binaries().orElseThrow(() -> new StoreException("no PostgreSQL under " + VERSIONS));
        try {
            Path folder = Files.createTempDirectory("keqing-postgresql-");
            Secret secret = Secret.of(UUID.randomUUID().toString());
            Path password = folder.resolve("password");
            Files.writeString(password, new String(secret.reveal()));
            own(folder);
            own(password);
            Path data = folder.resolve("data");
            run(folder, bin.resolve("initdb").toString(), "-D", data.toString(), "-U", USER, "--auth=scram-sha-256", "--pwfile=" + password,
                    "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
            Files.delete(password);
            int port = freePort();
            Process process = launch(folder, bin.resolve("postgres").toString(), "-D", data.toString(), "-h", "127.0.0.1", "-p", Integer.toString(port),
                    "-k", folder.toString(), "-F");
            PostgresServer server = new PostgresServer(folder, process, port, secret);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new StoreException("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    /** A new empty database, sorting by code point. */
    public StoreLocation newDatabase() throws StoreException {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = source("postgres").getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        } catch (SQLException e) {
            throw new StoreException("no database " + name + ": " + e.getMessage(), e);
        }
        return new StoreLocation("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, secret);
    }

    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(SECONDS / 4, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws StoreException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try (Connection connection = source("postgres").getConnection()) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    String log = Files.readString(folder.resolve("log"));
                    close();
                    throw new StoreException("PostgreSQL did not start: " + log, e);
                }
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreException("interrupted", e);
            }
        }
    }

    private PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(USER);
        source.setPassword(new String(secret.reveal()));
        return source;
    }

    private static Optional<Path> binaries() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin -> Integer.valueOf(bin.getParent().getFileName().toString().replaceAll("\\D.*", ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void own(Path path) throws IOException {
        if (isRoot()) {
            Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path folder, String... command) throws IOException, StoreException {
        try {
            if (launch(folder, command).waitFor() != 0) {
                throw new StoreException("PostgreSQL cannot be started: " + Files.readString(folder.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted", e);
        }
    }

    private static Process launch(Path folder, String... command) throws IOException {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=" + ACCOUNT, "--clear-groups"));
        }
        all.addAll(List.of(command));
        return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
    }
}
