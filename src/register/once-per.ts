/** Answers a question about something, and remembers the answer for as long as that lives. */
export function oncePer<Subject extends object, Answer>(
  work: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject) ?? { answer: work(subject) };
    answers.set(subject, known);
    return known.answer;
  };
}
