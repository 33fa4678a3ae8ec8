/** A note for the team about what this tool reads and what it never does; the user sends it, or does not. */
export const teamNote = `# What I use Leadline for

I use a tool in my editor, Leadline, to see how much of my own week goes into coding and how much into leading.

## What it reads

- The git history of the repositories I have open, on my own computer: when and by whom commits were made, which files changed (to say which areas moved without me), and the lines I changed.
- What I log myself, a calendar file if I import one, and minutes in my editor if I turn that on.

## What it never does

- It counts only me. About others it keeps no name, no address, no message and no figure, and it cannot rank or compare people.
- It opens no network connection and writes nothing into our repositories.
- What I write in it stays on my computer. Lines about people are never in an export unless I tick each of them.
- Nobody but me sees its numbers. They are estimates, and they are no measure of anybody's performance, mine included.
`;
