package io.levain.decision;

import io.levain.demand.model.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * What customers of one shop will still want on a day that has begun, from what was foretold in the morning and what
 * sold so far: the posterior of a linear Gaussian model of logarithms, in closed form.
 *
 * <p>Of each product two things may differ from the morning's forecast. The level: the log of the day's rate is off by x,
 * of which {@value #COMMON_LEVEL} of the variance is common to all products of the shop, as a busy street lifts all, and
 * the rest is the product's own. And the course: on the logit scale the share that has come by now is off by u, again in
 * part common, as some days merely run early. With F the usual share, what sold so far says x + (1 - F) u, blurred by
 * chance; what is to come has the log rate of the forecast plus log(1 - F) + x - F u. So a shop ahead at eleven is taken
 * for a busy one in so far as its level is unsure and its course is not. Common to all are two numbers alone, the level's
 * and the course's, so the posterior of all products takes the inverse of a matrix of two by two.
 *
 * <p>The variances are argued, not fitted to some window. That of x is what the morning's quantiles say, less chance.
 * Chance is that of customers who buy {@value #PIECES_A_CUSTOMER} pieces each. A course that receipts have taught moves
 * by {@link Course#LEARNED} from day to day: at noon by four points of the share. One that is assumed from opening hours
 * may be wrong itself, by as much again. What lies more than {@value #BELIEVED} deviations off counts as if it lay there:
 * a typing error in one product moves the others no further than a busy day does.
 */
public final class RestOfDay {

    private static final double COMMON_LEVEL = .5;
    private static final double PIECES_A_CUSTOMER = 1.5;
    private static final double BELIEVED = 3;

    /** No forecast of a day is surer than this, as a deviation of the log. */
    private static final double LEAST_SPREAD = .05;

    /** Half a piece: what sold in whole pieces is no more exact, and nothing has a logarithm this way. */
    private static final double HALF = .5;

    private static final double LOW = .1;
    private static final double HIGH = .9;

    private RestOfDay() {}

    /**
     * How far the course of a day is from the usual one, as deviations of the logit of the share that has come.
     *
     * @param common of all products of a shop together
     * @param own of each product besides
     */
    public record Course(double common, double own) {

        /** That of days whose usual course is known from receipts. */
        public static final Course LEARNED = new Course(.15, .1);

        /** That of days whose usual course is assumed from opening hours. */
        public static final Course ASSUMED = new Course(.21, .14);
    }

    /**
     * What is to come of each product, at the levels of its morning's forecast, in pieces.
     *
     * @return one for each product, in their order
     */
    public static List<Quantiles> of(List<Begun> products, Course course) {
        List<Line> lines =
                products.stream().map(product -> Line.of(product, course)).toList();
        Common common = Common.of(lines, course);
        List<Quantiles> rests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rests.add(rest(products.get(i), lines.get(i), common));
        }
        return rests;
    }

    private static Quantiles rest(Begun product, Line line, Common common) {
        double[] levels = product.morning().levels();
        double[] values = new double[levels.length];
        double open = 1 - product.share();
        if (open > 0) {
            double gain = line.ownCovariance() / line.noise();
            double left = line.surprise() - common.mean(line.levelSeen(), line.courseSeen());
            double level = line.levelToCome() - gain * line.levelSeen();
            double shift = line.courseToCome() - gain * line.courseSeen();
            double mean = common.mean(line.levelToCome(), line.courseToCome()) + gain * left;
            double variance =
                    line.ownToCome() - gain * line.ownCovariance() + Math.max(0, common.variance(level, shift));
            double expected = line.median() * open * Math.exp(mean);
            // chance spreads the rest about its mean: its median lies a little below
            double chance = Math.log1p(PIECES_A_CUSTOMER / expected);
            double deviation = Math.sqrt(variance + chance);
            for (int i = 0; i < levels.length; i++) {
                values[i] = expected * Math.exp(deviation * Normal.at(levels[i]) - chance / 2);
            }
        }
        return new Quantiles(levels, values);
    }

    /**
     * A product in numbers: what was seen of it is surprise = levelSeen * level + courseSeen * course + its own, and what
     * is to come likewise, where level and course are those common to all. Without sales its noise is infinite.
     *
     * @param median of the morning's forecast
     * @param surprise log of what sold over what usually would have, no further off than is believed
     * @param noise variance of the surprise beyond what is common
     * @param ownToCome variance of what is to come beyond what is common
     * @param ownCovariance of the two
     */
    private record Line(
            double median,
            double surprise,
            double levelSeen,
            double courseSeen,
            double levelToCome,
            double courseToCome,
            double noise,
            double ownToCome,
            double ownCovariance) {

        static Line of(Begun product, Course course) {
            Quantiles morning = product.morning();
            double median = Math.max(HALF, morning.at(.5));
            double variance = levelVariance(morning, median);
            double level = Math.sqrt(variance * COMMON_LEVEL);
            double own = variance * (1 - COMMON_LEVEL);
            double now = product.share();
            double ownCourse = course.own() * course.own();
            double ownToCome = own + now * now * ownCourse;
            Begun.Sold sold = product.sold();
            if (sold == null) {
                return new Line(median, 0, 0, 0, level, -now, Double.POSITIVE_INFINITY, ownToCome, 0);
            }
            double open = 1 - sold.share();
            double usual = median * sold.share() + HALF;
            double noise = own + open * open * ownCourse + PIECES_A_CUSTOMER / usual;
            double all = noise + level * level + open * open * course.common() * course.common();
            double most = BELIEVED * Math.sqrt(all);
            double surprise = Math.max(-most, Math.min(most, Math.log((sold.pieces() + HALF) / usual)));
            return new Line(median, surprise, level, open, level, -now, noise, ownToCome, own - open * now * ownCourse);
        }

        private static double levelVariance(Quantiles morning, double median) {
            double spread =
                    Math.log((morning.at(HIGH) + HALF) / (morning.at(LOW) + HALF)) / (Normal.at(HIGH) - Normal.at(LOW));
            return Math.max(LEAST_SPREAD * LEAST_SPREAD, spread * spread - PIECES_A_CUSTOMER / (median + HALF));
        }
    }

    /** What is believed of level and course of the whole shop: their means and the covariance of their errors. */
    private record Common(double level, double course, double ofLevel, double ofCourse, double ofBoth) {

        static Common of(List<Line> lines, Course usual) {
            double a = 1;
            double b = 0;
            double c = 1 / (usual.common() * usual.common());
            double level = 0;
            double course = 0;
            for (Line line : lines) {
                a += line.levelSeen() * line.levelSeen() / line.noise();
                b += line.levelSeen() * line.courseSeen() / line.noise();
                c += line.courseSeen() * line.courseSeen() / line.noise();
                level += line.levelSeen() * line.surprise() / line.noise();
                course += line.courseSeen() * line.surprise() / line.noise();
            }
            double determinant = a * c - b * b;
            return new Common(
                    (c * level - b * course) / determinant,
                    (a * course - b * level) / determinant,
                    c / determinant,
                    a / determinant,
                    -b / determinant);
        }

        double mean(double onLevel, double onCourse) {
            return onLevel * level + onCourse * course;
        }

        double variance(double onLevel, double onCourse) {
            return onLevel * onLevel * ofLevel + 2 * onLevel * onCourse * ofBoth + onCourse * onCourse * ofCourse;
        }
    }
}
