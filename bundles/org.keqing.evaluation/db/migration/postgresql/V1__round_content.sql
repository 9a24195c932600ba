-- What a round froze, byte for byte (the only table whose column type differs between the products).
CREATE TABLE round_content (
    round_id   BIGINT NOT NULL,
    scheme     BYTEA NOT NULL,   -- the .tiering text, UTF-8
    scope      BYTEA NOT NULL,   -- the rule by which the clients were chosen, UTF-8
    clients    BYTEA NOT NULL,   -- ids of the clients in ascending order, differences as variable length numbers
    CONSTRAINT round_content_pk PRIMARY KEY (round_id)
);
