-- What was done for occasions that lie ahead is found without the log of all years; whose birthday comes up among the clients of a manager, without reading all of them and their contacts.

CREATE INDEX care_log_ahead ON care_log (occasion_date, client_id, occasion);
CREATE INDEX client_birthday_of ON client (manager, birthday, id);
CREATE INDEX contact_birthday_of ON contact (owner_id, birthday, id);
