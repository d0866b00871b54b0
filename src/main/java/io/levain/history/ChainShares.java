package io.levain.history;

import io.levain.catalog.Chain;
import io.levain.demand.past.ChainShare;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each chain contributes to what is known of its bakeries, as the last training summed it up. */
@Component
public class ChainShares {

    /** Well below the 1 MiB that H2 takes for one value. */
    private static final int SIZE = 512 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ChainShares.class);

    private final JdbcClient jdbc;

    ChainShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a chain's share in place of the one before. */
    @Transactional
    public void keep(Chain chain, ChainShare share) {
        jdbc.sql("delete from chain_share where chain_id = ?").param(chain.id()).update();
        if (share.isNone()) {
            return;
        }
        byte[] bytes = bytes(share);
        for (int part = 0; part * SIZE < bytes.length; part++) {
            byte[] piece = Arrays.copyOfRange(bytes, part * SIZE, Math.min(bytes.length, (part + 1) * SIZE));
            jdbc.sql("insert into chain_share (chain_id, part, content) values (?, ?, ?)")
                    .params(chain.id(), part, piece)
                    .update();
        }
    }

    /** What the chain contributes; nothing if no training has summed it up yet, or it cannot be read any more. */
    @Transactional(readOnly = true)
    public ChainShare of(long chainId) {
        List<byte[]> pieces = jdbc.sql("select content from chain_share where chain_id = ? order by part")
                .param(chainId)
                .query((row, number) -> row.getBytes("content"))
                .list();
        if (pieces.isEmpty()) {
            return ChainShare.NONE;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        try {
            return ChainShare.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            LOG.warn(
                    "what chain {} contributes cannot be read; its bakeries stand alone until it is trained",
                    chainId,
                    e);
            return ChainShare.NONE;
        }
    }

    private static byte[] bytes(ChainShare share) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            share.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but memory
        }
        return out.toByteArray();
    }
}
