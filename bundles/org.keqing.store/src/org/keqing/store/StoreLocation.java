package org.keqing.store;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a database is: a folder (embedded Derby) or a server (PostgreSQL).
 *
 * @param url JDBC URL without user and password
 * @param user database user, {@code ""} when the database decides
 * @param secret the password, never shown
 * @since 0.1
 */
public record StoreLocation(String url, String user, Secret secret) {

    private static final String DERBY = "jdbc:derby:";

    public StoreLocation {
        Objects.requireNonNull(url, "url");
        user = user == null ? "" : user;
        secret = secret == null ? Secret.NONE : secret;
    }

    /**
     * Reads what a person types: a folder, {@code jdbc:derby:FOLDER}, {@code jdbc:derby:memory:NAME} or
     * {@code jdbc:postgresql://host/db?user=U&password=P}. User and password are taken out of the URL.
     */
    public static StoreLocation parse(String directoryOrUrl) {
        String text = directoryOrUrl.strip();
        if (!text.startsWith("jdbc:")) {
            return of(Path.of(text));
        }
        if (text.startsWith(DERBY) && !text.startsWith(DERBY + "memory:")) {
            return of(Path.of(text.substring(DERBY.length())));
        }
        int question = text.indexOf('?');
        if (question < 0) {
            return new StoreLocation(text, "", Secret.NONE);
        }
        String user = "";
        Secret secret = Secret.NONE;
        List<String> rest = new ArrayList<>();
        for (String parameter : text.substring(question + 1).split("&")) {
            if (parameter.startsWith("user=")) {
                user = decode(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                secret = Secret.of(decode(parameter.substring("password=".length())));
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        String url = text.substring(0, question) + (rest.isEmpty() ? "" : "?" + String.join("&", rest));
        return new StoreLocation(url, user, secret);
    }

    /** The Derby database in this folder. */
    public static StoreLocation of(Path folder) {
        return new StoreLocation(DERBY + folder.toAbsolutePath().normalize(), "", Secret.NONE);
    }

    /** The same place with another user. */
    public StoreLocation as(String newUser, Secret newSecret) {
        return new StoreLocation(url, newUser, newSecret);
    }

    /** The folder of an embedded database, {@code null} when there is none (server, memory). */
    public Path folder() {
        return url.startsWith(DERBY) && !url.startsWith(DERBY + "memory:") ? Path.of(url.substring(DERBY.length())) : null;
    }

    /** Short name for titles and messages: the folder, or {@code host/database}. Holds no password. */
    public String display() {
        Path folder = folder();
        if (folder != null) {
            return folder.toString();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            URI uri = URI.create(url.substring("jdbc:".length()));
            return uri.getHost() == null ? url : uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
        }
        return url;
    }

    /** The location as text that {@link #parse(String)} reads again; the password is left out. */
    public String toText() {
        Path folder = folder();
        if (folder != null) {
            return folder.toString();
        }
        return user.isEmpty() ? url
                : url + (url.contains("?") ? "&" : "?") + "user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return toText();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
