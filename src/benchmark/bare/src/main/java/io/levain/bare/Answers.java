package io.levain.bare;

import org.springframework.data.jpa.repository.JpaRepository;

interface Answers extends JpaRepository<Answer, String> {}
