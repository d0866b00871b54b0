package io.levain.sales;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sources as the database keeps them: by their words. */
@Converter
class SourceConverter implements AttributeConverter<Source, String> {

    @Override
    public String convertToDatabaseColumn(Source source) {
        return source.word();
    }

    @Override
    public Source convertToEntityAttribute(String word) {
        return Source.of(word).orElseThrow(() -> new IllegalStateException("no source of sales is called " + word));
    }
}
