package io.levain.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row whose bytes are an answer. */
@Entity
class Answer {

    @Id
    private String id;

    private String body;

    protected Answer() {}

    Answer(String id, String body) {
        this.id = id;
        this.body = body;
    }

    String body() {
        return body;
    }
}
