package org.keqing.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keqing.store.Progress;
import org.keqing.store.Secret;
import org.keqing.store.StoreException;
import org.keqing.store.StoreLocation;
import org.keqing.testsupport.TestStores;

class StoreLocationTest {

    @Test
    void aFolderIsDerby() {
        StoreLocation location = StoreLocation.parse("some/where");
        assertEquals(Path.of("some/where").toAbsolutePath(), location.folder());
        assertEquals(location, StoreLocation.parse("jdbc:derby:some/where"));
        assertEquals(location, StoreLocation.parse(location.toText()));
    }

    @Test
    void userAndPasswordLeaveTheUrl() {
        StoreLocation location = StoreLocation.parse("jdbc:postgresql://db.example:5433/keqing?user=ann&ssl=true&password=s%26cret");
        assertEquals("jdbc:postgresql://db.example:5433/keqing?ssl=true", location.url());
        assertEquals("ann", location.user());
        assertEquals(Secret.of("s&cret"), location.secret());
        assertEquals("db.example:5433/keqing", location.display());
        assertFalse((location + location.toText() + location.secret()).contains("cret"));
        assertEquals("ann", StoreLocation.parse(location.toText()).user());
        assertNull(location.folder());
    }

    @Test
    void anUnreachableServerIsOneSentenceWithoutPassword() throws StoreException {
        StoreLocation nowhere = StoreLocation.parse("jdbc:postgresql://127.0.0.1:1/none?user=ann&password=topsecret");
        StoreException failed = assertThrows(StoreException.class,
                () -> TestStores.plain(List.of(TestSources.store())).open(nowhere, Progress.NONE));
        assertTrue(failed.getMessage().contains("127.0.0.1:1/none"), failed.getMessage());
        assertFalse(failed.toString().contains("topsecret"));
    }

    @Test
    void aWrongPasswordIsSaidWithoutShowingIt() throws StoreException {
        StoreLocation wrong = Locations.postgreSql().as("keqing", Secret.of("topsecret"));
        StoreException failed = assertThrows(StoreException.class,
                () -> TestStores.plain(List.of(TestSources.store())).open(wrong, Progress.NONE));
        assertTrue(failed.getMessage().contains("keqing"), failed.getMessage());
        assertFalse((failed + " " + failed.getCause()).contains("topsecret"));
    }
}
