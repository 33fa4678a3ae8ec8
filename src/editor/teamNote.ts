/** A note for the team about what this tool reads and what it never does; the user sends it, or does not. */
export const teamNote = `# What I use Leadline for

I use a tool in my editor, Leadline, to see how much of my own week goes into coding and how much into leading.

## What it reads

- The git history of the repositories I have open, on my own computer: when and by whom commits were made, which files changed (to say which areas moved without me), and the lines I changed.
- What I log myself, a calendar file if I import one, and minutes in my editor if I turn that on.

## What I may write in it about us

- Who knows, owns or grows what, and what I know or do not know yet about working with you: first names and words that I type myself, in my editor's own storage. They are no measure of anybody, and you may ask me to show you yours.
- Each such line comes up after six months, to be kept on purpose or deleted.
- A line about people is in nothing I export unless I tick it. From what I share as a summary, names are taken out unless I ask for them.

## What it never does

- It counts only me. Of what git says about others it keeps no name, no address, no message and no figure, and it cannot rank or compare people.
- It opens no network connection and writes nothing into our repositories.
- Nobody but me sees its numbers. They are estimates, and they are no measure of anybody's performance, mine included.
`;
