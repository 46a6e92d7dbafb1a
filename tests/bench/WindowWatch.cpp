// facet_bench_window_watch STEPS PROGRAM [ARGUMENT…]: starts the program and watches its window from outside while it
// is worked with, the same way for every program. STEPS is a file with a line for each step: a name, a tab, and what is
// done, parts parted by ";": "key ctrl+End", "type text", "click X Y". The first step, "open", is the start itself. For
// each step is printed: its name, the milliseconds until the picture no longer changes, and the longest time in which
// the window did not answer. At the end the memory the program holds, and held at most, in MiB. Needs a display without
// a window manager (Xvfb). FACET_BENCH_PICTURES=FOLDER keeps the screen after each step, to see what was timed.
//
// Answering: the window is asked again and again whether it is there (_NET_WM_PING, a client message that Qt answers
// from its event loop), the next time as soon as it has answered. What is printed is the longest time to an answer,
// from the moment the window is on the screen. A program that blocks its event loop for 300 ms answers 300 ms late.
//
// The picture: rows spread over the screen are compared every few milliseconds; it is settled when nothing wider than a
// caret has changed for 3 s (work beside a window may show nothing for a while).

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int leastWidth = 400;
constexpr int leastHeight = 300;
constexpr int sampledRows = 40;
constexpr std::chrono::milliseconds quiet{3000};
constexpr int caretPixels = 6;
constexpr std::chrono::milliseconds betweenPictures{8};
constexpr std::chrono::seconds patience{60};

bool s_failed = false; // a window may go between two requests: Xlib asks for a plain function here

int noteError(Display *, XErrorEvent *)
{
    s_failed = true;
    return 0;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

struct Step {
    std::string name;
    std::string actions;
};

/// The program's window: the largest on the screen.
class Watched
{
public:
    explicit Watched(Display *display) : m_display(display), m_root(DefaultRootWindow(display)) {}

    [[nodiscard]] bool isThere() const { return m_window != 0; }
    /// "key ctrl+End", "type text", "click X Y"; false when it is none of these.
    bool act(const std::string &action);
    void find();
    /// Sends the next question when the last one was answered; takes answers in.
    void talk();
    /// Whether the picture differs from the last time.
    [[nodiscard]] bool changed();
    void beginStep() { m_longest = {}; }
    [[nodiscard]] Clock::duration longest() const;

private:
    [[nodiscard]] std::vector<std::uint32_t> look() const;
    [[nodiscard]] bool answersPings(Window window) const;
    void manage(const XEvent &event);
    void press(KeySym key, unsigned modifiers);
    void click(int x, int y);

    Display *m_display;
    Window m_root;
    Window m_window = 0;
    std::optional<Clock::time_point> m_asked;
    long m_serial = 0;
    Clock::duration m_longest{};
    std::vector<std::uint32_t> m_picture;
};

/// A splash screen may stand there before the window itself.
void Watched::find()
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned int count = 0;
    if (XQueryTree(m_display, m_root, &root, &parent, &children, &count) == 0)
        return;
    Window largest = 0;
    int area = 0;
    for (unsigned int index = 0; index < count; ++index) {
        XWindowAttributes attributes{};
        if (XGetWindowAttributes(m_display, children[index], &attributes) == 0 || attributes.map_state != IsViewable ||
            attributes.override_redirect != 0 || attributes.width < leastWidth || attributes.height < leastHeight ||
            attributes.width * attributes.height <= area || !answersPings(children[index]))
            continue;
        largest = children[index];
        area = attributes.width * attributes.height;
    }
    if (children != nullptr)
        XFree(children);
    if (largest == m_window)
        return;
    m_window = largest;
    m_asked.reset();
    // Without a window manager nobody gives it the keyboard.
    if (m_window != 0)
        XSetInputFocus(m_display, m_window, RevertToPointerRoot, CurrentTime);
}

bool Watched::answersPings(Window window) const
{
    const Atom ping = XInternAtom(m_display, "_NET_WM_PING", False);
    Atom *protocols = nullptr;
    int count = 0;
    if (XGetWMProtocols(m_display, window, &protocols, &count) == 0)
        return false;
    const bool answers = std::find(protocols, protocols + count, ping) != protocols + count;
    XFree(protocols);
    return answers;
}

void Watched::talk()
{
    const Atom ping = XInternAtom(m_display, "_NET_WM_PING", False);
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        manage(event);
        const bool answer = event.type == ClientMessage && static_cast<Atom>(event.xclient.data.l[0]) == ping &&
                            event.xclient.data.l[1] == m_serial;
        if (answer && m_asked) {
            m_longest = std::max(m_longest, Clock::now() - *m_asked);
            m_asked.reset();
        }
    }
    if (m_asked || m_window == 0)
        return;
    XEvent question{};
    question.xclient.type = ClientMessage;
    question.xclient.window = m_window;
    question.xclient.message_type = XInternAtom(m_display, "WM_PROTOCOLS", False);
    question.xclient.format = 32;
    question.xclient.data.l[0] = static_cast<long>(ping);
    question.xclient.data.l[1] = ++m_serial;
    question.xclient.data.l[2] = static_cast<long>(m_window);
    XSendEvent(m_display, m_window, False, NoEventMask, &question);
    XFlush(m_display);
    m_asked = Clock::now();
}

void Watched::press(KeySym key, unsigned modifiers)
{
    XKeyEvent event{};
    event.display = m_display;
    event.window = m_window;
    event.root = m_root;
    event.time = CurrentTime;
    event.same_screen = True;
    event.keycode = XKeysymToKeycode(m_display, key);
    // A capital needs the shift key to be held.
    const bool upper = XkbKeycodeToKeysym(m_display, static_cast<KeyCode>(event.keycode), 0, 0) != key;
    event.state = modifiers | (upper ? ShiftMask : 0U);
    event.type = KeyPress;
    XSendEvent(m_display, m_window, True, KeyPressMask, reinterpret_cast<XEvent *>(&event));
    event.type = KeyRelease;
    XSendEvent(m_display, m_window, True, KeyReleaseMask, reinterpret_cast<XEvent *>(&event));
}

void Watched::click(int x, int y)
{
    XWarpPointer(m_display, None, m_root, 0, 0, 0, 0, x, y);
    Window child = 0;
    XButtonEvent event{};
    event.display = m_display;
    event.window = m_window;
    event.root = m_root;
    event.time = CurrentTime;
    event.same_screen = True;
    event.button = Button1;
    event.x_root = x;
    event.y_root = y;
    XTranslateCoordinates(m_display, m_root, m_window, x, y, &event.x, &event.y, &child);
    event.type = ButtonPress;
    XSendEvent(m_display, m_window, True, ButtonPressMask, reinterpret_cast<XEvent *>(&event));
    event.type = ButtonRelease;
    event.state = Button1Mask;
    XSendEvent(m_display, m_window, True, ButtonReleaseMask, reinterpret_cast<XEvent *>(&event));
}

bool Watched::act(const std::string &action)
{
    std::istringstream words(action);
    std::string verb;
    std::string what;
    words >> verb;
    std::getline(words >> std::ws, what);
    if (verb == "click") {
        int x = 0;
        int y = 0;
        std::istringstream(what) >> x >> y;
        click(x, y);
    } else if (verb == "type") {
        for (const char character : what)
            press(static_cast<KeySym>(static_cast<unsigned char>(character)), 0);
    } else if (verb == "key") {
        unsigned modifiers = 0;
        std::size_t plus = 0;
        while ((plus = what.find('+')) != std::string::npos) {
            const std::string name = what.substr(0, plus);
            modifiers |= static_cast<unsigned>(name == "ctrl" ? ControlMask : name == "shift" ? ShiftMask : Mod1Mask);
            what.erase(0, plus + 1);
        }
        press(XStringToKeysym(what.c_str()), modifiers);
    }
    XFlush(m_display);
    return verb == "click" || verb == "type" || verb == "key";
}

/// Answers go to the window manager alone, so this is one: it lets every window have what it asks for.
void Watched::manage(const XEvent &event)
{
    if (event.type == MapRequest) {
        XMapWindow(m_display, event.xmaprequest.window);
    } else if (event.type == ConfigureRequest) {
        const XConfigureRequestEvent &wish = event.xconfigurerequest;
        XWindowChanges changes{wish.x, wish.y, wish.width, wish.height, wish.border_width, wish.above, wish.detail};
        XConfigureWindow(m_display, wish.window, static_cast<unsigned>(wish.value_mask), &changes);
    }
}

Clock::duration Watched::longest() const
{
    return m_asked ? std::max(m_longest, Clock::now() - *m_asked) : m_longest;
}

/// The pixels of the sampled rows.
std::vector<std::uint32_t> Watched::look() const
{
    const int width = DisplayWidth(m_display, DefaultScreen(m_display));
    const int height = DisplayHeight(m_display, DefaultScreen(m_display));
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(width * sampledRows));
    for (int row = 0; row < sampledRows; ++row) {
        const int y = height * (2 * row + 1) / (2 * sampledRows);
        XImage *image = XGetImage(m_display, m_root, 0, y, static_cast<unsigned>(width), 1, AllPlanes, ZPixmap);
        if (image == nullptr)
            return m_picture;
        const auto *first = reinterpret_cast<const std::uint32_t *>(image->data); // 24 bits deep: 32 a pixel
        pixels.insert(pixels.end(), first, first + width);
        XDestroyImage(image);
    }
    return pixels;
}

bool Watched::changed()
{
    std::vector<std::uint32_t> now = look();
    int different = now.size() == m_picture.size() ? 0 : caretPixels + 1;
    for (std::size_t at = 0; at < now.size() && different <= caretPixels; ++at)
        different += now[at] == m_picture[at] ? 0 : 1;
    m_picture = std::move(now);
    return different > caretPixels;
}

/// Watches until nothing changes any more; false when the program ended or never settled.
bool watch(Watched &watched, pid_t program, const std::string &name, Clock::time_point start)
{
    Clock::time_point lastChange = start;
    Clock::time_point lastLook = start;
    watched.beginStep();
    while (Clock::now() - start < patience) {
        if (::waitpid(program, nullptr, WNOHANG) != 0)
            return false;
        watched.talk();
        if (Clock::now() - lastLook >= betweenPictures) {
            lastLook = Clock::now();
            watched.find();
            if (watched.changed() || !watched.isThere())
                lastChange = lastLook;
        }
        if (watched.isThere() && Clock::now() - lastChange > quiet && watched.longest() < quiet) {
            std::printf("%s\t%.1f\t%.1f\n", name.c_str(), milliseconds(lastChange - start),
                        milliseconds(watched.longest()));
            std::fflush(stdout);
            return true;
        }
        ::poll(nullptr, 0, 1);
    }
    return false;
}

/// "VmRSS:   123 kB" of the program, in MiB.
double memory(pid_t program, const std::string &entry)
{
    std::ifstream status("/proc/" + std::to_string(program) + "/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.rfind(entry + ":", 0) == 0)
            return std::strtod(line.c_str() + entry.size() + 1, nullptr) / 1024;
    }
    return 0;
}

/// By ImageMagick, where it is installed.
void keepPicture(const char *folder, const std::string &name)
{
    const std::string command = "import -silent -window root '" + std::string(folder) + "/" + name + ".png'";
    if (std::system(command.c_str()) != 0)
        std::fprintf(stderr, "No picture of %s.\n", name.c_str());
}

std::vector<Step> readSteps(const char *file)
{
    std::vector<Step> steps{{"open", {}}};
    std::ifstream lines(file);
    std::string line;
    while (std::getline(lines, line)) {
        if (const std::size_t tab = line.find('\t'); tab != std::string::npos)
            steps.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return steps;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s STEPS PROGRAM [ARGUMENT...]\n", argv[0]);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fprintf(stderr, "There is no display; run under Xvfb.\n");
        return 1;
    }
    XSetErrorHandler(&noteError);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask | SubstructureRedirectMask);
    XSync(display, False);

    Watched watched(display);
    const Clock::time_point started = Clock::now();
    const pid_t program = ::fork();
    if (program == 0) {
        ::setpgid(0, 0);
        ::execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        ::_exit(127);
    }
    ::setpgid(program, program);
    bool settled = true;
    for (const Step &step : readSteps(argv[1])) {
        const Clock::time_point start = step.actions.empty() ? started : Clock::now();
        std::istringstream actions(step.actions);
        std::string action;
        while (std::getline(actions >> std::ws, action, ';'))
            settled = watched.act(action) && settled;
        settled = settled && watch(watched, program, step.name, start);
        if (const char *folder = std::getenv("FACET_BENCH_PICTURES"))
            keepPicture(folder, step.name);
        if (!settled) {
            std::fprintf(stderr, "%s: the step \"%s\" failed or did not settle.\n", argv[2], step.name.c_str());
            break;
        }
    }
    std::printf("memory\t%.1f\t%.1f\n", memory(program, "VmRSS"), memory(program, "VmHWM"));
    ::kill(-program, SIGKILL);
    ::waitpid(program, nullptr, 0);
    XCloseDisplay(display);
    return settled ? 0 : 1;
}
