package org.keqing.internal.store;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.keqing.store.MigrationSource;

/** A table that the database itself protects: rows in state SHUT cannot change, nor be inserted or deleted. One of its columns is computed by the database. */
final class SealedModel implements MigrationSource {

    @Override
    public String id() {
        return "org.example.sealed";
    }

    @Override
    public List<String> after() {
        return List.of("org.keqing.store");
    }

    @Override
    public List<EPackage> packages() {
        return List.of();
    }

    @Override
    public Map<String, String> scripts(String dialect) {
        String table = "CREATE TABLE sealed (id BIGINT NOT NULL PRIMARY KEY, state VARCHAR(10) NOT NULL, amount INTEGER, "
                + "content " + (dialect.equals("derby") ? "BLOB" : "BYTEA") + ", twice INTEGER GENERATED ALWAYS AS (amount * 2)"
                + (dialect.equals("derby") ? "" : " STORED") + ", CONSTRAINT amount_small CHECK (amount < 100));\n";
        return Map.of("V1__sealed.sql", table + (dialect.equals("derby") ? """
                CREATE TRIGGER sealed_update AFTER UPDATE OF state, amount ON sealed REFERENCING OLD AS o NEW AS n FOR EACH ROW MODE DB2SQL
                  WHEN (o.state = 'SHUT') UPDATE sealed SET amount = 1000 WHERE id = n.id;
                CREATE TRIGGER sealed_insert AFTER INSERT ON sealed REFERENCING NEW AS n FOR EACH ROW MODE DB2SQL
                  WHEN (n.state = 'SHUT') UPDATE sealed SET amount = 1000 WHERE id = n.id;
                CREATE TRIGGER sealed_delete AFTER DELETE ON sealed REFERENCING OLD TABLE AS o FOR EACH STATEMENT
                  INSERT INTO sealed (id, state, amount) SELECT o.id, 'OPEN', 1000 FROM o WHERE o.state = 'SHUT';
                """ : """
                CREATE FUNCTION refuse_sealed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sealed'; END $$;
                CREATE TRIGGER sealed_update BEFORE UPDATE ON sealed FOR EACH ROW WHEN (OLD.state = 'SHUT') EXECUTE FUNCTION refuse_sealed();
                CREATE TRIGGER sealed_delete BEFORE DELETE ON sealed FOR EACH ROW WHEN (OLD.state = 'SHUT') EXECUTE FUNCTION refuse_sealed();
                CREATE TRIGGER sealed_insert BEFORE INSERT ON sealed FOR EACH ROW WHEN (NEW.state = 'SHUT') EXECUTE FUNCTION refuse_sealed();
                """));
    }
}
