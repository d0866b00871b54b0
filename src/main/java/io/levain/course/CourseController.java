package io.levain.course;

import io.levain.catalog.Bakery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "course")
@RequestMapping(path = "/api/v1/bakeries/{bakery}", produces = MediaType.APPLICATION_JSON_VALUE)
class CourseController {

    private final RestsOfDay rests;
    private final OrderTimes orders;
    private final BakeTimesOfDay times;

    CourseController(RestsOfDay rests, OrderTimes orders, BakeTimesOfDay times) {
        this.rests = rests;
        this.orders = orders;
        this.times = times;
    }

    @Operation(
            summary = "Tells what is still to come of today, from what sold so far, and whether another tray pays.",
            description = "It rests on the forecast of today and what is told or has come in. Nothing is stored.")
    @ApiResponse(responseCode = "200", description = "What is to come of each product")
    @ApiResponse(
            responseCode = "409",
            description = "The bakery is closed now, or today had begun before anything could be foretold for it.")
    @PostMapping(path = "/rest-of-day", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestOfDayAnswer restOfDay(Bakery bakery, @RequestBody RestOfDayRequest soFar) {
        return rests.answer(bakery, soFar);
    }

    @Operation(
            summary = "Tells what to order for tomorrow while today is not over, from what sold so far.",
            description = "Once three quarters of today's demand have usually come, today's total, as it is estimated,"
                    + " is the newest day that the forecast rests on, for those products of which it is known what"
                    + " sold. Before that, and for the others, the last complete day is. Nothing is stored.")
    @ApiResponse(responseCode = "200", description = "The forecast, and what each count would be from the day before")
    @ApiResponse(
            responseCode = "409",
            description = "The bakery is closed now, or its day is over; or today had begun before anything could be"
                    + " foretold for it, or nothing can be foretold yet.")
    @PostMapping(path = "/order-time", consumes = MediaType.APPLICATION_JSON_VALUE)
    OrderTimeAnswer orderTime(Bakery bakery, @RequestBody OrderTimeRequest soFar) {
        return orders.answer(bakery, soFar);
    }

    @Operation(
            summary = "Tells when to put in how many of a day's counts, for a shop that bakes on site.",
            description =
                    "The first batch of each product is ready at opening, further ones where its fresh_minutes ask"
                            + " for them. A day that is closed has none.")
    @ApiResponse(responseCode = "200", description = "The batches of each product")
    @ApiResponse(responseCode = "404", description = "There is no such bakery, or nothing was issued for that day.")
    @ApiResponse(
            responseCode = "409",
            description = "Nothing has been issued for that day yet; the problem says what is wanting and what to do.")
    @GetMapping("/bake-times")
    BakeTimesAnswer bakeTimes(
            Bakery bakery,
            @Parameter(description = "The day, such as 2026-03-05; today unless told.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate date) {
        return times.of(bakery, date);
    }
}
