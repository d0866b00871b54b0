package io.levain.bare;

import org.springframework.data.jpa.repository.JpaRepository;

interface Sales extends JpaRepository<Sale, Long> {}
