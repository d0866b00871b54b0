"""The generated parts of the page: between a comment that begins one and a comment that ends it."""
import os
import platform
from datetime import date


def put(page, part, text):
    """Replaces that part of the file, leaving the rest alone."""
    begin, end = '<!-- %s begin -->' % part, '<!-- %s end -->' % part
    before, rest = page.read_text().split(begin)
    after = rest.split(end)[1]
    page.write_text('%s%s\n%s\n%s%s' % (before, begin, text, end, after))


def made(command):
    """When, by which command, on what."""
    gigabytes = os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2 ** 30
    return 'Made on %s by `%s`, on %s with %d cores and %.0f GB of memory.' % (
        date.today(), command, platform.machine(), os.cpu_count(), gigabytes)
