import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PhoneApp } from './phone-app.js';
import './phone.css';

const root = document.getElementById('root');
if (!root) throw new Error('phone.html has no element #root.');
createRoot(root).render(
  <StrictMode>
    <PhoneApp />
  </StrictMode>,
);
