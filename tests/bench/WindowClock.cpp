// facet_bench_window_clock PROGRAM [ARGUMENT…]: starts the program and prints the milliseconds until its first window
// is painted; then ends it. With FACET_BENCH_PICTURE=FILE.ppm the screen of that moment is kept, to see what was timed.
// Needs a display without a window manager (Xvfb), so that windows are children of the root.
//
// Painted means: a mapped, viewable window of useful size (no splash screen, no tooltip) of which sampled rows show at
// least three colours. An unpainted window shows one (its ground) or what was behind it: the black root.

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int leastWidth = 400;
constexpr int leastHeight = 300;
constexpr int sampledRows = 24;
constexpr std::size_t leastColours = 3;
constexpr std::chrono::seconds patience{30};
constexpr int pollMilliseconds = 1;

bool s_failed = false; // a window may go between two requests: Xlib asks for a plain function here

int noteError(Display *, XErrorEvent *)
{
    s_failed = true;
    return 0;
}

/// Position and size of a mapped window on the root, cut to the screen; nullopt when it is none to wait for.
std::optional<XRectangle> visiblePart(Display *display, Window window)
{
    XWindowAttributes attributes{};
    if (XGetWindowAttributes(display, window, &attributes) == 0 || attributes.map_state != IsViewable ||
        attributes.override_redirect != 0 || attributes.c_class != InputOutput)
        return std::nullopt;
    const int left = std::max(attributes.x, 0);
    const int top = std::max(attributes.y, 0);
    const int right = std::min(attributes.x + attributes.width, DisplayWidth(display, DefaultScreen(display)));
    const int bottom = std::min(attributes.y + attributes.height, DisplayHeight(display, DefaultScreen(display)));
    if (right - left < leastWidth || bottom - top < leastHeight)
        return std::nullopt;
    return XRectangle{static_cast<short>(left), static_cast<short>(top), static_cast<unsigned short>(right - left),
                      static_cast<unsigned short>(bottom - top)};
}

/// Whether rows spread over this part of the screen show several colours.
bool isPainted(Display *display, const XRectangle &part)
{
    std::set<unsigned long> colours;
    for (int row = 0; row < sampledRows && colours.size() < leastColours; ++row) {
        const int y = part.y + part.height * (2 * row + 1) / (2 * sampledRows);
        XImage *image = XGetImage(display, DefaultRootWindow(display), part.x, y, part.width, 1, AllPlanes, ZPixmap);
        if (image == nullptr)
            return false;
        for (int x = 0; x < image->width && colours.size() < leastColours; ++x)
            colours.insert(XGetPixel(image, x, 0));
        XDestroyImage(image);
    }
    return colours.size() >= leastColours;
}

/// Keeps the whole screen as a portable pixmap.
void savePicture(Display *display, const char *file)
{
    const auto width = static_cast<unsigned>(DisplayWidth(display, DefaultScreen(display)));
    const auto height = static_cast<unsigned>(DisplayHeight(display, DefaultScreen(display)));
    XImage *image = XGetImage(display, DefaultRootWindow(display), 0, 0, width, height, AllPlanes, ZPixmap);
    std::FILE *out = image == nullptr ? nullptr : std::fopen(file, "wb");
    if (out == nullptr) {
        std::perror(file);
        return;
    }
    std::fprintf(out, "P6\n%u %u\n255\n", width, height);
    for (int y = 0; y < image->height; ++y)
        for (int x = 0; x < image->width; ++x) {
            const unsigned long pixel = XGetPixel(image, x, y); // 24 bits deep: 0xRRGGBB
            for (const unsigned shift : {16U, 8U, 0U})
                std::fputc(static_cast<int>((pixel >> shift) & 0xFFU), out);
        }
    std::fclose(out);
    XDestroyImage(image);
}

bool anyWindowPainted(Display *display)
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned int count = 0;
    if (XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count) == 0)
        return false;
    bool painted = false;
    for (unsigned int index = 0; index < count && !painted; ++index) {
        const std::optional<XRectangle> part = visiblePart(display, children[index]);
        painted = part && isPainted(display, *part);
    }
    if (children != nullptr)
        XFree(children);
    return painted;
}

/// Until the server says that something was mapped, moved or made, but no longer than a moment: painting makes no
/// event.
void waitForNews(Display *display)
{
    if (XPending(display) == 0) {
        pollfd server{ConnectionNumber(display), POLLIN, 0};
        ::poll(&server, 1, pollMilliseconds);
    }
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
    }
}

/// nullopt when the program ended or showed nothing in time.
std::optional<Clock::time_point> firstPainted(Display *display, pid_t program, Clock::time_point start)
{
    while (Clock::now() - start < patience) {
        waitForNews(display);
        if (::waitpid(program, nullptr, WNOHANG) != 0)
            return std::nullopt;
        s_failed = false;
        if (anyWindowPainted(display) && !s_failed)
            return Clock::now();
    }
    return std::nullopt;
}

void end(pid_t program)
{
    ::kill(-program, SIGKILL); // its process group: helpers, too
    ::waitpid(program, nullptr, 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s PROGRAM [ARGUMENT...]\n", argv[0]);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fprintf(stderr, "There is no display; run under Xvfb.\n");
        return 1;
    }
    XSetErrorHandler(&noteError);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);

    const Clock::time_point start = Clock::now();
    const pid_t program = ::fork();
    if (program == 0) {
        ::setpgid(0, 0);
        ::execvp(argv[1], argv + 1);
        std::perror(argv[1]);
        ::_exit(127);
    }
    ::setpgid(program, program);
    const std::optional<Clock::time_point> painted = firstPainted(display, program, start);
    if (const char *picture = std::getenv("FACET_BENCH_PICTURE"); picture != nullptr && painted)
        savePicture(display, picture);
    end(program);
    XCloseDisplay(display);
    if (!painted) {
        std::fprintf(stderr, "%s ended or showed no painted window within %lld s.\n", argv[1],
                     static_cast<long long>(patience.count()));
        return 1;
    }
    std::printf("%.2f\n", std::chrono::duration<double, std::milli>(*painted - start).count());
    return 0;
}
