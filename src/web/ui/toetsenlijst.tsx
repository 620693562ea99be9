// Which keys do what: the same list on every page that has keys.
interface Props {
  readonly toetsen: readonly (readonly [toets: string, wat: string])[];
}

export const Toetsenlijst = ({ toetsen }: Props) => (
  <dl class="woo-toetsen">
    {toetsen.map(([toets, wat]) => (
      <div>
        <dt>
          <kbd>{toets}</kbd>
        </dt>
        <dd>{wat}</dd>
      </div>
    ))}
  </dl>
);
