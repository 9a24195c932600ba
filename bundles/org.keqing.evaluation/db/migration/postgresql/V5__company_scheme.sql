-- Schemes that the company made or changed itself, beside those of the packs. A version that a round has used is not changed any more; the round keeps its own copy.
CREATE TABLE company_scheme (
    scheme_id VARCHAR(128) NOT NULL,
    version   INTEGER NOT NULL,
    content   BYTEA NOT NULL,   -- the .tiering text, UTF-8
    saved_by  VARCHAR(100) NOT NULL,
    saved_at  TIMESTAMP NOT NULL,
    CONSTRAINT company_scheme_pk PRIMARY KEY (scheme_id, version)
);
