-- Who has which role in support. A role without a person is everybody's.

CREATE TABLE support_role (
  role VARCHAR(20) NOT NULL,
  person VARCHAR(100) NOT NULL,
  CONSTRAINT support_role_pk PRIMARY KEY (role, person)
);
