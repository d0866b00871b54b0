package io.levain.bare;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads one row by its key and answers with its bytes. */
@RestController
@RequestMapping("/answers/{id}")
class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> read(@PathVariable String id) {
        return ResponseEntity.of(answers.findById(id).map(Answer::body));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    void write(@PathVariable String id, @RequestBody String body) {
        answers.save(new Answer(id, body));
    }
}
