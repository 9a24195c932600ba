-- What a round froze, byte for byte (the only table whose column type differs between the products).
CREATE TABLE round_content (
    round_id   BIGINT NOT NULL,
    scheme     BLOB NOT NULL,   -- the .tiering text, UTF-8
    scope      BLOB NOT NULL,   -- the rule by which the clients were chosen, UTF-8
    clients    BLOB NOT NULL,   -- ids of the clients in ascending order, differences as variable length numbers
    CONSTRAINT round_content_pk PRIMARY KEY (round_id)
);
